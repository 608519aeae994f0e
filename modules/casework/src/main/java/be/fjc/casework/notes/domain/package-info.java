/** What an organisation writes for itself about a family, and what was told to others on which ground. */
package be.fjc.casework.notes.domain;
