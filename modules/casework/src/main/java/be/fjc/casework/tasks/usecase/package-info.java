/** What is done with tasks, one class per verb; and the job that raises what stays undone. */
package be.fjc.casework.tasks.usecase;
