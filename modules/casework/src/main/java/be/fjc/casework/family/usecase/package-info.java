/** What people who follow a family do to what is known of it. */
package be.fjc.casework.family.usecase;
