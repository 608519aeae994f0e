package be.fjc.attack;

import be.fjc.attack.Things.Thing;
import be.fjc.product.Json;
import be.fjc.product.Tables;
import be.fjc.product.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Tables of the chain approach and their meetings, and what must be right in a body about one. */
final class ConsultationTables {

    /** A table of the centre and the local police. */
    private static final String[] BOTH = {"centrum", "lokale-politie"};

    private ConsultationTables() {}

    /** Values for a body; each time another name. */
    static Map<String, Object> known(String tenant, Thing thing) {
        return Known.at(tenant, "name", Tables.name(), "zones", null, "organisations", Json.list((Object[]) BOTH), "emergency", false,
                "signedOn", Work.inDays(0), "validFromDate", Work.inDays(0), "validUntilDate", Work.inDays(300),
                "table", thing.id("consultationTableId"), "startsAt", Instant.now().plus(Duration.ofDays(7)).toString(), "slots", 5, "slotMinutes", 20,
                "dossier", thing.id("dossierId"), "criteria", Tables.at(tenant).criteria());
    }

    /** One that nobody signed for. */
    static String made(String tenant) {
        return Tables.at(tenant).define(true, BOTH);
    }

    /** A meeting that the dossier can be put on the agenda of. */
    static Thing meeting(String tenant, Thing dossier) {
        Map<String, String> ids = new HashMap<>(Map.of("dossierId", dossier.id("dossierId"), "consultationTableId", Tables.at(tenant).ready(BOTH)));
        ids.put("meetingId", Tables.at(tenant).meeting(ids.get("consultationTableId")));
        return new Thing(Map.copyOf(ids), dossier.persons());
    }

    /** The same with the dossier on its agenda, for the police too. */
    static Thing item(String tenant, Thing dossier, String reason) {
        Thing meeting = meeting(tenant, dossier);
        Map<String, String> ids = new HashMap<>(meeting.ids());
        ids.put("agendaItemId", Tables.at(tenant).put(Work.at(tenant).as("regisseur1"), ids.get("meetingId"), ids.get("dossierId"), reason,
                Tables.at(tenant).criteria(), "lokale-politie").expecting(201).text("/id"));
        return new Thing(Map.copyOf(ids), dossier.persons());
    }
}
