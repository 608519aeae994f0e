/** Tasks and substitutions in the tables of the centre. */
package be.fjc.casework.tasks.store;
