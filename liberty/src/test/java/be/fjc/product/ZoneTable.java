package be.fjc.product;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;

/** A meeting of a table that goes over the interventions of one police zone. @param id of its table */
public record ZoneTable(Minutes minutes, String id, String zone) {

    public static final String SITTINGS = Interventions.API + "/sittings";

    /** In the zone of the centre's own municipality; its doors are open. */
    public static ZoneTable of(Tables tables, String... organisations) {
        String added = Interventions.at(tables.work().tenant()).added();
        String zone = tables.work().as("intake").get(Interventions.ALL + "/" + added).expecting(200).text("/zone");
        String table = tables.ofZone(zone, organisations);
        return new ZoneTable(Minutes.at(tables, table), table, zone);
    }

    /** They are bound to secrecy and the coordinator, who is too, lets them read along. */
    public ZoneTable along(Someone... people) {
        Someone coordinator = minutes.tables().work().as("coordinator");
        minutes.bound(coordinator).bound(people);
        for (Someone someone : people) {
            let(someone).expecting(201);
        }
        return this;
    }

    /** The coordinator lets somebody read along. */
    public Answer let(Someone someone) {
        return minutes.tables().work().as("coordinator").post(room() + "/readAlongs",
                Json.of("account", someone.get("/api/platform/v1/workplace").expecting(200).text("/person/account")));
    }

    public String room() {
        return minutes.meeting() + "/room";
    }

    /** What is gone over there. */
    public Answer read(Someone someone) {
        return someone.get(interventions());
    }

    public String interventions() {
        return SITTINGS + "/" + minutes.id() + "/interventions";
    }

    /** @return whether somebody is told that they sit there */
    public boolean seats(Someone someone) {
        return someone.get(SITTINGS).expecting(200).body().contains(minutes.id());
    }

    /** Decides about one, at this table. */
    public Answer decide(Someone someone, String intervention) {
        return someone.post(Interventions.ALL + "/" + intervention + "/screenings",
                Json.of("outcome", "contact", "reason", "firstTime", "level", 2, "sitting", minutes.id()));
    }
}
