/** Who comes into one dossier without standing to it by their work, and for how long. */
package be.fjc.casework.compartments.domain;
