package be.fjc.chainapproach.invitations.domain;

import be.fjc.chainapproach.domain.Coded;

/** What somebody who takes part, or did, knows of a meeting. */
public enum Standing implements Coded {
    /** Was not told yet. */
    TO_INVITE("toInvite"),
    /** Knows how it is. */
    INVITED("invited"),
    /** Was told otherwise than it is now. */
    OUTDATED("outdated"),
    /** Knows that it does not take place, or not for this person. */
    CALLED_OFF("calledOff"),
    /** Takes part, and said no mailbox at work. */
    NO_MAILBOX("noMailbox");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the next round brings that person something. */
    public boolean isToBeTold() {
        return this == TO_INVITE || this == OUTDATED;
    }
}
