package be.fjc.casework;

/**
 * What the rules of a track can ask about risk, and another module keeps: whoever has such a module on can name these rules, and without it
 * neither ever holds. Nothing of what was weighed is told.
 */
public interface RiskEvidence {

    /** Whether the risk between two of the family was settled on together. */
    boolean adultsWeighed(DossierId dossier);

    /** Whether every minor who belongs to the family was looked at for itself, and that was settled on. */
    boolean childrenWeighed(DossierId dossier);
}
