/** How the members of a family stand to each other in one dossier: kinship and living together, and violence apart from both. */
package be.fjc.casework.family.domain;
