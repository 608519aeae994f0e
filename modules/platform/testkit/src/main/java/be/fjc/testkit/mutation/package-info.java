/** Takes one guard at a time out of the product that runs, and asks the tests that should notice. */
package be.fjc.testkit.mutation;
