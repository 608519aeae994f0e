/** That two dossiers are about one family, and become one. */
package be.fjc.casework.duplicates.domain;
