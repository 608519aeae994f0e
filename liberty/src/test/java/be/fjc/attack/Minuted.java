package be.fjc.attack;

import be.fjc.attack.Things.Thing;
import be.fjc.product.Json;
import be.fjc.product.Minutes;
import be.fjc.product.Tables;
import be.fjc.product.Work;
import java.util.Map;

/** Items of the chain approach that are under way, with something said and agreed, and what must be right in a body about one. */
final class Minuted {

    private Minuted() {}

    /** Values for a body; somebody who is bound to secrecy and not at the item yet comes in. */
    static Map<String, Object> known(String tenant) {
        return Known.at(tenant, "kind", "decision", "classification", "T", "notedOn", null, "toldTo", null, "observer", false, "safety", true,
                "account", Work.at(tenant).account("coordinator"));
    }

    /** A meeting whose doors are open and to which nobody came yet. */
    static Thing soon(String tenant) {
        Tables tables = Tables.at(tenant);
        return new Thing(Map.of("meetingId", Minutes.at(tables, tables.ready("centrum", "lokale-politie")).id()), null);
    }

    /** An item at which the police sits, with the director and the coordinator of the meeting; with a word for each thing that is told. */
    static Thing item(String tenant, Thing dossier, String said, String agreed, String answered) {
        Work work = Work.at(tenant);
        Tables tables = Tables.at(tenant);
        Minutes minutes = Minutes.at(tables, tables.ready("centrum", "lokale-politie", "caw"))
                .bound(work.as("coordinator"), work.as("regisseur1"), work.as("politie"));
        String item = minutes.item(dossier.id("dossierId"), "Synthetisch", "lokale-politie", "caw");
        String attendance = minutes.comes(item, work.account("politie")).expecting(201).text("/id");
        String entry = work.as("regisseur1").post(item + "/entries", Minutes.fact("centrum", said)).expecting(201).text("/id");
        work.as("regisseur1").post(item + "/actions", Json.of("actionTitle", agreed, "organisation", "centrum", "dueOn", Work.inDays(5),
                "safety", false)).expecting(201);
        String asked = minutes.ask(item, "lokale-politie");
        work.as("politie").post(Tables.API + "/inquiries/" + asked + "/answers", Json.of("known", true, "answerText", answered))
                .expecting(201);
        return new Thing(Map.of("inquiryId", asked, "dossierId", dossier.id("dossierId"), "meetingId", minutes.id(), "attendanceId", attendance,
                "entryId", entry, "agendaItemId", item.substring(item.lastIndexOf('/') + 1)), dossier.persons());
    }
}
