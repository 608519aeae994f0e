package be.fjc.product;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.time.Duration;
import java.time.Instant;

/** A meeting under way, as its coordinator keeps it. @param meeting where it is in the API */
public record Minutes(Tables tables, String meeting) {

    /** Of that table, in half an hour: its doors are open. */
    public static Minutes at(Tables tables, String table) {
        return new Minutes(tables, Tables.MEETINGS + "/"
                + tables.call(table, Instant.now().plus(Duration.ofMinutes(30)), false).expecting(201).text("/id"));
    }

    /** The same with room for so many dossiers. */
    public static Minutes at(Tables tables, String table, int slots) {
        return new Minutes(tables, Tables.MEETINGS + "/" + tables.work().as("coordinator").post(Tables.MEETINGS, Json.of("table", table, "startsAt",
                Instant.now().plus(Duration.ofMinutes(30)).toString(), "slots", slots, "slotMinutes", 20, "emergency", false)).expecting(201).text("/id"));
    }

    public String id() {
        return meeting.substring(meeting.lastIndexOf('/') + 1);
    }

    /** Puts a dossier of the first case director on its agenda. @return where the item is */
    public String item(String dossier, String reason, String... organisations) {
        return meeting + "/agendaItems/" + tables.put(tables.work().as("regisseur1"), id(), dossier, reason, tables.criteria(), organisations)
                .expecting(201).text("/id");
    }

    /** They are bound to secrecy from then on. */
    public Minutes bound(Someone... people) {
        for (Someone someone : people) {
            someone.post(meeting + "/room/acknowledgements", null).expecting(201);
        }
        return this;
    }

    public Answer comes(String item, String account) {
        return tables.work().as("coordinator").post(item + "/attendances", Json.of("account", account, "observer", false));
    }

    /** Asks an organisation about an item. @return the id of the inquiry */
    public String ask(String item, String organisation) {
        return tables.work().as("coordinator").post(item + "/inquiries", Json.of("organisation", organisation)).expecting(201).text("/id");
    }

    /** A fact from that organisation. */
    public static String fact(String organisation, String wording) {
        return Json.of("kind", "fact", "classification", "T", "organisation", organisation, "notedOn", Work.inDays(-3), "wording", wording);
    }
}
