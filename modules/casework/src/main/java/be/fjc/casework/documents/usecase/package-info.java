/** What people do with documents, and what is looked for in them. */
package be.fjc.casework.documents.usecase;
