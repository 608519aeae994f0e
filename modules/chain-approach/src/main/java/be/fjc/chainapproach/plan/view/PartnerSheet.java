package be.fjc.chainapproach.plan.view;

import be.fjc.casework.PaperPress;
import be.fjc.chainapproach.domain.Coded;
import be.fjc.chainapproach.measures.domain.Issuer;
import be.fjc.chainapproach.measures.domain.MeasureKind;
import be.fjc.chainapproach.measures.view.MeasureLine;
import be.fjc.chainapproach.plan.domain.LifeDomain;
import be.fjc.chainapproach.plan.domain.Perspective;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan on paper for those who sit with it, in Dutch: its goals, what is done from each of the four sides, who agrees, and what was imposed.
 * It is a list of what comes on it: where something happens, which may be where somebody lives, what the prosecution thinks, and the words
 * for a child are not on it, whoever prints.
 */
final class PartnerSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-BE"));
    private static final String FAMILY = "het hele gezin";
    private static final Map<String, String> STATES = Map.of("open", "loopt", "done", "gedaan", "notPossible", "niet mogelijk", "notDone", "niet gedaan",
            "withdrawn", "ingetrokken");
    private static final Map<String, String> ANSWERS = Map.of("asked", "nog niet opgenomen", "handedBack", "teruggegeven");

    private final PlanFile plan;
    private final Map<UUID, String> names;

    /** @param plan as its reader may read it */
    PartnerSheet(PlanFile plan) {
        this.plan = plan;
        this.names = plan.members().stream().collect(Collectors.toMap(FamilyLine::id,
                one -> (Objects.toString(one.givenName(), "") + " " + Objects.toString(one.familyName(), "")).strip()));
    }

    /** @param measures those that hold, as the reader may read them */
    PaperPress.Sheet with(List<MeasureLine> measures) {
        VersionLine current = plan.current();
        List<PaperPress.Part> parts = new ArrayList<>();
        parts.add(new PaperPress.Part(null, List.of("Dossier " + plan.dossierNumber() + ", versie " + current.number() + ", geldt vanaf " + DAY.format(current.effectiveOn()) + ".",
                "Gedeeld aan tafel onder artikel 458ter. Bewaar dit papier zoals de geheimhouding vraagt, en vernietig het als je het niet meer nodig hebt.")));
        List<GoalLine> goals = some(current.goals());
        parts.add(new PaperPress.Part("Doelen", goals.stream().map(goal -> "– " + goal.goalTitle() + " (" + domain(goal.lifeDomain()) + ", " + name(goal.member()) + ")").toList()));
        for (Perspective side : Perspective.values()) {
            List<String> lines = goals.stream().flatMap(goal -> some(goal.actions()).stream()
                    .filter(action -> side.code().equals(action.perspective()))
                    .flatMap(action -> action(goal, action))).toList();
            parts.add(new PaperPress.Part("Invalshoek: " + side.words(), lines.isEmpty() ? List.of(unused(side)) : lines));
        }
        parts.add(new PaperPress.Part("Akkoord van de partners", agreements()));
        if (!measures.isEmpty()) {
            parts.add(new PaperPress.Part("Maatregelen die gelden", measures.stream().map(this::measure).toList()));
        }
        if (!some(current.wishes()).isEmpty()) {
            parts.add(new PaperPress.Part("Wat het gezin zelf wil", current.wishes().stream().map(one -> "– " + name(one.wishMember()) + ": " + one.wishWords()).toList()));
        }
        return new PaperPress.Sheet("Plan van aanpak", parts);
    }

    private Stream<String> action(GoalLine goal, ActionLine action) {
        String state = action.state() == null ? "nog niet gevraagd"
                : action.state().equals("open") && ANSWERS.containsKey(action.answer()) ? ANSWERS.get(action.answer()) : STATES.get(action.state());
        return Stream.of(
                "– " + action.actionWhat() + (Boolean.TRUE.equals(action.safety()) ? " (voor iemands veiligheid)" : ""),
                "Voor het doel: " + goal.goalTitle() + ". Over: " + name(action.member()) + ".",
                "Wie: " + action.organisationName() + (action.workerName() == null ? "" : ", " + action.workerName()) + ". Tegen " + DAY.format(action.dueOn()) + ". Stand: " + state
                        + (action.outcomeReason() == null ? "." : ", " + action.outcomeReason()));
    }

    private String unused(Perspective side) {
        return some(plan.current().unused()).stream().filter(one -> side.code().equals(one.perspective())).map(UnusedLine::unusedReason).findFirst()
                .map(reason -> "Geen actie: " + reason).orElse("Geen actie.");
    }

    private List<String> agreements() {
        List<AgreementLine> all = some(plan.agreements());
        return all.isEmpty() ? List.of("Nog niemand zei iets.") : all.stream().map(one -> "– " + one.organisationName() + ": "
                + (one.agrees() == null ? "zei nog niets" : one.agrees() ? "akkoord" : "niet akkoord")
                + (one.disagreementReason() == null ? "" : ", " + one.disagreementReason())).toList();
    }

    private String measure(MeasureLine one) {
        String line = "– " + words(MeasureKind.values(), one.kind()) + ", door " + words(Issuer.values(), one.issuer()) + ", voor " + name(one.boundMember())
                + (one.protectedMember() == null ? "" : ", beschermt " + name(one.protectedMember())) + ", vanaf " + DAY.format(one.fromOn())
                + (one.untilOn() == null ? "" : " tot en met " + DAY.format(one.untilOn())) + ".";
        return one.conditions() == null ? line : line + " " + one.conditions();
    }

    private String name(UUID member) {
        return member == null ? FAMILY : names.getOrDefault(member, "iemand die hier niet meer staat");
    }

    private static String domain(String code) {
        return Arrays.stream(LifeDomain.values()).filter(one -> one.code().equals(code)).map(LifeDomain::words).findFirst().orElse(code);
    }

    private static String words(Coded[] list, String code) {
        return Arrays.stream(list).filter(one -> one.code().equals(code)).findFirst()
                .map(one -> one instanceof MeasureKind kind ? kind.words() : ((Issuer) one).words())
                .orElse(code);
    }

    private static <T> List<T> some(List<T> lines) {
        return lines == null ? List.of() : lines;
    }
}
