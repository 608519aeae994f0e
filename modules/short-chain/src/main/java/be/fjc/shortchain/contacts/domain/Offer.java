package be.fjc.shortchain.contacts.domain;

import be.fjc.shortchain.domain.Coded;

/** What the short chain has to offer; a centre adds its own, each counting as one of these. */
public enum Offer implements Coded {
    LISTENING_EAR("listeningEar"),
    INFORMATION("information"),
    MOTIVATING_TALK("motivatingTalk"),
    PEER_GROUP("peerGroup"),
    GUIDED_REFERRAL("guidedReferral"),
    CASE_CONFERENCE("caseConference"),
    SAFETY_PLANNING("safetyPlanning"),
    SHELTER("shelter"),
    LEGAL_INFORMATION("legalInformation"),
    PERPETRATOR_OFFER("perpetratorOffer"),
    CHILD_OFFER("childOffer");

    private final String code;

    Offer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
