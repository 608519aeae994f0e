package be.fjc.attack;

import be.fjc.product.Json;
import be.fjc.product.Work;
import java.util.Map;

/** Two dossiers of one director that may be about one family. */
final class Twice {

    private Twice() {}

    static Things.Thing of(Things.Thing stays, Things.Thing goes) {
        return new Things.Thing(Map.of("dossierId", stays.id(""), "dossierMergePreviewId", goes.id("")), stays.persons());
    }

    static Things.Thing merged(Work work, Things.Thing stays, Things.Thing goes, String reason) {
        String id = work.as("regisseur1").send("POST", Work.API + "/dossiers/" + stays.id("") + "/dossierMerges",
                Json.of("goes", goes.id(""), "trackOf", "stays", "nextContactOf", "stays", "reason", reason), Map.of("If-Match", "*"))
                .expecting(201).text("/id");
        return new Things.Thing(Map.of("dossierId", stays.id(""), "dossierMergeId", id), stays.persons());
    }
}
