package be.fjc.chainapproach.risk.usecase;

import be.fjc.chainapproach.risk.domain.Answer;
import be.fjc.chainapproach.risk.domain.Instrument;
import be.fjc.chainapproach.risk.domain.Item;
import be.fjc.chainapproach.risk.domain.Said;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** An invited organisation hands in what it knows and how it judges, before it sees what the others say. */
@UseCase
public class Contribute {

    private static final String CONTRIBUTE = "chain-approach.assessment.contribute";

    @Inject
    AssessmentAtHand atHand;

    @Inject
    Access access;

    @Inject
    Seal seal;

    /**
     * @param said with the items that the organisation can say something about; of every other it knows nothing
     * @param replaces what the organisation handed in before, as the writer saw it; null when there was nothing
     */
    public UUID contribute(UUID id, Said said, UUID replaces) {
        AssessmentAtHand.Opened opened = atHand.open(id, CONTRIBUTE);
        check(said, opened.assessment().instrument(), Brussels.dayOf(opened.at()));
        // who cannot read a result of police or prosecution back cannot bring it in either
        Refusal.unless(!said.hasJudicial() || opened.decision().readable().contains(InformationClass.J), "judicialNotYours");
        String organisation = access.subject().organisation();
        Said whole = completed(said, opened.assessment().instrument());
        UUID contribution = opened.assessment().contribute(organisation, whole, replaces, seal, opened.by(), opened.at()).id();
        atHand.note(opened, "riskContributed", Map.of("organisation", organisation));
        return contribution;
    }

    private static void check(Said said, Instrument instrument, LocalDate today) {
        Set<String> asked = new HashSet<>(instrument.items().stream().map(Item::code).toList());
        List<Answer> answers = said.answers();
        for (int at = 0; at < answers.size(); at++) {
            String name = "answers[" + at + "].";
            if (!asked.remove(answers.get(at).item())) {
                throw new InvalidInput("notInList", name + "item");
            }
            requirePast(answers.get(at).day(), today, name + "evidenceOn");
        }
        for (int at = 0; at < said.scores().size(); at++) {
            requirePast(said.scores().get(at).on(), today, "scores[" + at + "].scoreOn");
        }
    }

    private static void requirePast(LocalDate day, LocalDate today, String name) {
        if (day != null && day.isAfter(today)) {
            throw new InvalidInput("inFuture", name);
        }
    }

    private static Said completed(Said said, Instrument instrument) {
        Set<String> answered = new HashSet<>(said.answers().stream().map(Answer::item).toList());
        Stream<Answer> rest = instrument.items().stream().map(Item::code).filter(code -> !answered.contains(code)).map(Answer::unknown);
        return new Said(Stream.concat(said.answers().stream(), rest).toList(), said.judgement(), said.because(), said.scores());
    }
}
