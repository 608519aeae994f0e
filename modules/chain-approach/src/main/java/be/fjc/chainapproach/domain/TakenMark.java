package be.fjc.chainapproach.domain;

/** What stands at the foot of every page that somebody takes out: who took it and when. */
public interface TakenMark {

    /** For one of the family. */
    String forFamily();

    /** For the organisation of who takes it. */
    String forPartner();
}
