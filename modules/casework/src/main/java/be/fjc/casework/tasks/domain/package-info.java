/** What somebody is asked to do for a family's safety, by whom and by when, and what happens when it stays undone. */
package be.fjc.casework.tasks.domain;
