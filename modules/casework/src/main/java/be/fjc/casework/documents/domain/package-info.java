/** Documents of a dossier: how they arrive, what is refused in them, and who may see which. */
package be.fjc.casework.documents.domain;
