package be.fjc.casework.matching.domain;

/** What the persons of the centre are found by. */
public interface SearchIndex {

    /** Works out anew what was worked out under older rules of spelling, at most so many persons. */
    void renew(int most);
}
