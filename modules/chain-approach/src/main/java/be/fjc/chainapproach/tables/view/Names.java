package be.fjc.chainapproach.tables.view;

import be.fjc.platform.centre.Centre;

/** What the centre calls its partners. */
final class Names {

    private Names() {}

    /** The code itself for one that the centre no longer knows. */
    static String of(String organisation, Centre centre) {
        return centre.organisation(organisation).map(Centre.Organisation::name).orElse(organisation);
    }
}
