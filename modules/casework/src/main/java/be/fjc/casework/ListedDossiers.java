package be.fjc.casework;

import java.util.List;

/** The open dossiers that the person who is signed in may list. */
public interface ListedDossiers {

    /** Those that have been open longest first. @param most how many, a hundred at most */
    List<DossierId> open(int most);
}
