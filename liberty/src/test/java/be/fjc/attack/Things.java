package be.fjc.attack;

import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.NewColleague;
import be.fjc.product.Patience;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What can be asked about. Who stands to it in which way is always the same: {@code huisarts} filed the referral and keeps the draft,
 * {@code regisseur1} directs the dossier, everybody else has nothing to do with it but what their work gives.
 */
final class Things {

    private final String tenant;
    private final Work work;
    private final Map<String, String> shared = new HashMap<>();

    Things(String tenant) {
        this.tenant = tenant;
        this.work = Work.at(tenant);
    }

    /** Values for a body. */
    Map<String, Object> known(String operation) {
        return switch (operation) {
            case "addAccount" -> Known.at(tenant, "login", "proef" + UUID.randomUUID(), "name", "Test Proef (synthetisch)");
            case "changeAccount" -> Known.at(tenant, "capacities", Json.list(Json.object("organisation", "centrum", "roles", Json.list("INTAKE_WORKER"))));
            case "changeTrack" -> Known.at(tenant, "track", work.track(3));
            case "assignCaseDirector" -> Known.at(tenant, "caseDirector", work.account("regisseur2"));
            case "searchReferrals", "searchDossiers" -> Known.at(tenant, "municipality", null, "number", null, "receiptNumber", null);
            default -> Known.at(tenant);
        };
    }

    /**
     * The id that stands in the path.
     *
     * @param thing by name; {@code none} is nobody's
     * @param ownOne one that may be changed, because nobody else asks for it
     */
    String id(String parameter, String thing, boolean ownOne) {
        return ownOne ? make(thing) : shared.computeIfAbsent(thing, this::make);
    }

    private String make(String thing) {
        return switch (thing) {
            case "new referral" -> work.file(Family.unknownSoFar()).text("/id");
            case "looked at" -> lookedAt();
            case "decided referral" -> decided();
            case "dossier" -> work.dossierOf(Family.unknownSoFar());
            case "draft" -> draft();
            case "notice" -> notice();
            case "account" -> NewColleague.added("INTAKE_WORKER").id();
            case "none", "-" -> UUID.randomUUID().toString();
            default -> throw new IllegalArgumentException("there is no thing called " + thing);
        };
    }

    private String lookedAt() {
        String referral = work.file(Family.unknownSoFar()).text("/id");
        work.look(referral);
        return referral;
    }

    private String decided() {
        String referral = lookedAt();
        work.accept(referral, "Opgenomen", 2);
        return referral;
    }

    private String draft() {
        String id = UUID.randomUUID().toString();
        work.as("huisarts").send("PUT", Work.API + "/referralDrafts/" + id, Json.of("situation", "Synthetisch"), Map.of("If-None-Match", "*")).expecting(201);
        return id;
    }

    /** The general practitioner is told that a referral was decided, a moment later. */
    private String notice() {
        String receipt = work.as("huisarts").get(Work.API + "/referrals/" + decided()).expecting(200).text("/receiptNumber");
        return Patience.until(Duration.ofSeconds(20), () -> {
            Answer start = work.as("huisarts").get(Work.API + "/startScreen").expecting(200);
            for (var notice : start.json().path("notices")) {
                if (notice.path("receiptNumber").asString("").equals(receipt)) {
                    return notice.path("id").asString();
                }
            }
            return null;
        });
    }
}
