/** Tasks as screens show them, and what else of the work runs by the clock. */
package be.fjc.casework.tasks.view;
