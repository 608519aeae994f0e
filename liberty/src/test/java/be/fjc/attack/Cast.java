package be.fjc.attack;

import be.fjc.product.NewColleague;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everybody who may turn up at a centre's door, each with a token of their own: those who work there, and those who should get nothing. */
final class Cast {

    private static final List<String> DEMO = List.of("huisarts", "politie", "intake", "regisseur1", "regisseur2", "coordinator", "beheer",
            "dpo", "operator", "nieuw");

    private final String tenant;
    private final Map<String, Someone> people = new LinkedHashMap<>();

    Cast(String tenant) {
        this.tenant = tenant;
        DEMO.forEach(login -> people.put(login, fresh(login)));
        people.put("stranger", Someone.stranger(tenant));
        people.put("foreigner", Someone.signedIn("limburg", "coordinator").at(tenant));
        people.put("government", Someone.signedIn("vlaanderen", "analist").at(tenant));
        people.put("signed-out", signedOut());
        people.put("disabled", disabled());
    }

    private Someone fresh(String login) {
        return Someone.withToken(tenant, Someone.freshToken(tenant, login, RunningProduct.get().password()));
    }

    private Someone signedOut() {
        Someone leaving = fresh("coordinator");
        leaving.send("DELETE", "/api/platform/v1/sessions/current", null, Map.of()).expecting(204);
        return leaving;
    }

    private Someone disabled() {
        NewColleague colleague = NewColleague.atWork("COORDINATOR");
        Someone someone = Someone.withToken(tenant, Someone.freshToken(tenant, colleague.login(), NewColleague.OWN_PASSWORD));
        Administration.change(tenant, colleague.id(), "centrum", "COORDINATOR", true);
        return someone;
    }

    Set<String> actors() {
        return people.keySet();
    }

    /** @param onlyNow with a session that may end now */
    Someone someone(String actor, boolean onlyNow) {
        return onlyNow && DEMO.contains(actor) ? fresh(actor) : people.get(actor);
    }
}
