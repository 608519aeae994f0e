/**
 * What is said about a whole run of tests, after all of them: this package comes last in the alphabet, and a test sees to it that it
 * does.
 */
package be.fjc.undeclared;
