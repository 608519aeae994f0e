package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A centre that asks for it lets no dossier into the chain approach before the risk was weighed, and each child's too. */
class RiskBeforeTrackIT {

    private static final Path LIMBURG = RunningProduct.get().tenants().resolve("limburg/tenant.yaml");
    private static final Work WORK = Work.at("limburg");
    private static final Risk RISK = Risk.at("limburg");

    private final Someone director = WORK.as("regisseur1");
    private final String police = WORK.as("politie").get("/api/platform/v1/workplace").expecting(200).text("/person/organisation/code");
    private String before;

    @BeforeEach
    void limburg_asks_for_it() throws IOException {
        before = Files.readString(LIMBURG);
        String asking = before.replace("entry: [criteriaMet, safetyWeighed]", "entry: [criteriaMet, safetyWeighed, riskWeighed, childrenWeighed]");
        assertThat(asking).isNotEqualTo(before);
        Files.writeString(LIMBURG, asking);
    }

    @AfterEach
    void and_no_more() throws IOException {
        Files.writeString(LIMBURG, before);
        String dossier = ready();
        Patience.untilTrue(Duration.ofSeconds(20), () -> !toChainApproach(dossier).text("/code").equals("riskNotWeighed"));
    }

    @Test
    void both_are_needed_the_one_of_the_adults_and_that_of_each_child() {
        String dossier = ready();
        Patience.untilTrue(Duration.ofSeconds(20), () -> WORK.as("coordinator").get(Work.API + "/dossiers/" + dossier + "/trackRules").body()
                .contains("riskWeighed"));
        assertThat(toChainApproach(dossier).expecting(409).text("/code")).isEqualTo("riskNotWeighed");
        concluded(RISK.opened(dossier, police));
        assertThat(toChainApproach(dossier).expecting(409).text("/code")).isEqualTo("childrenNotWeighed");
        List<String> family = RISK.members(dossier);
        concluded(RISK.openedForChild(dossier, family.get(2), police));
        assertThat(toChainApproach(dossier).expecting(409).text("/code")).as("one of two").isEqualTo("childrenNotWeighed");
        concluded(RISK.openedForChild(dossier, family.get(3), police));
        toChainApproach(dossier).expecting(201);
    }

    private static String ready() {
        String dossier = WORK.dossierOf(Family.unknownSoFar());
        WORK.weighSafety(dossier);
        return dossier;
    }

    private void concluded(String assessment) {
        Risk.contribute(WORK.as("politie"), assessment, Risk.said("Synthetisch")).expecting(201);
        Risk.begin(director, assessment).expecting(201);
        Risk.conclude(director, assessment, Risk.reached("high")).expecting(201);
    }

    private Answer toChainApproach(String dossier) {
        return director.post(Work.API + "/dossiers/" + dossier + "/trackChanges", Json.of("track", WORK.track(3), "reason", "riskUp", "note", "Synthetisch"));
    }
}
