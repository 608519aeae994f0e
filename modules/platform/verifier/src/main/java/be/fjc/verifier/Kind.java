package be.fjc.verifier;

/** What can be wrong with an audit. */
public enum Kind {
    ROW_EDITED("een rij is gewijzigd"),
    ROW_RESTAMPED("het tijdstip van een rij is gewijzigd"),
    ROW_DELETED("een rij is verwijderd"),
    ROW_INSERTED("een rij is toegevoegd die het product niet schreef"),
    ROW_SWAPPED("een rij komt uit een ander centrum"),
    ROW_NOT_SEALED("een rij wacht langer dan 60 seconden op haar plaats in de keten"),
    CHAIN_REORDERED("rijen staan niet in hun volgorde"),
    CHAIN_PIECE_REMOVED("een schakel en haar rij zijn verwijderd"),
    CHAIN_CUT("het einde van de keten is weg: een controlepunt staat voor meer rijen in"),
    CHAIN_DIFFERS("de keten is niet die waarvoor het controlepunt instaat"),
    LINK_EDITED("een schakel is gewijzigd"),
    LINK_REMOVED("een schakel is verwijderd, haar rij staat er nog"),
    CHECKPOINT_EDITED("een controlepunt is gewijzigd of niet van het product"),
    CHECKPOINT_REMOVED("een controlepunt is verwijderd"),
    CHECKPOINT_ROLLED_BACK("de laatste controlepunten zijn weg: verzegelde rijen van langer dan twee minuten geleden hebben er geen"),
    CHECKPOINTS_SILENT("het laatste controlepunt is ouder dan een kwartier");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** In Dutch, for whoever reads the report. */
    public String words() {
        return words;
    }
}
