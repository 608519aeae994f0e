package be.fjc.attack;

import be.fjc.product.Json;
import be.fjc.product.Work;
import java.util.Map;
import java.util.UUID;

/** Tables of the chain approach, and what must be right in a body about one. */
final class ConsultationTables {

    static final String API = "/api/chain-approach/v1/consultationTables";

    private ConsultationTables() {}

    /** Values for a body; each time another name. */
    static Map<String, Object> known(String tenant) {
        return Known.at(tenant, "name", name(), "zones", null, "organisations", Json.list("centrum", "lokale-politie"),
                "signedOn", Work.inDays(0), "validFromDate", Work.inDays(0), "validUntilDate", Work.inDays(300));
    }

    /** One that the centre and the local police take part in, and nobody signed for. */
    static String made(String tenant) {
        return Work.at(tenant).as("coordinator").post(API, Json.of("name", name(), "purpose", "Synthetisch", "offences", "Synthetisch", "basis", "consent",
                "protocol", "Synthetisch", "rhythm", "monthly", "emergency", true, "organisations", Json.list("centrum", "lokale-politie")))
                .expecting(201).text("/id");
    }

    private static String name() {
        return "Tafel " + UUID.randomUUID();
    }
}
