/** The family as its screen shows it. */
package be.fjc.casework.family.view;
