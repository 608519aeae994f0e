package be.fjc.chainapproach.plan.domain;

import be.fjc.casework.Telltale;
import be.fjc.chainapproach.measures.domain.Measure;
import be.fjc.chainapproach.measures.domain.MeasureKind;
import be.fjc.platform.kernel.Refusal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one of the family finds in the version that is made for them: of the parts that are marked for this very person, the fields that
 * {@link ClientSight} allows, less what was left out besides.
 *
 * @param goals with what is left of their actions below them
 * @param wish of the reader; null when there is none
 */
public record ClientPlan(List<Part> goals, List<Part> measures, String wish) {

    /**
     * A part with those of its fields that are shown; the codes and days among them as in the plan.
     *
     * @param parts below it
     */
    public record Part(UUID id, Map<PlanField, String> shown, List<Part> parts) {}

    /**
     * Who reads, and what they do not get although they might.
     *
     * @param leftOut ids of goals, actions and measures, and of the reader's own id for the wish
     */
    public record Reader(UUID member, ReaderKind kind, Set<UUID> leftOut) {

        public Reader {
            leftOut = Set.copyOf(leftOut);
        }
    }

    /**
     * @param measures by their id; those that hold
     * @throws Refusal {@code withheldWordsShown} when a text that is shown repeats what is withheld elsewhere
     */
    public static ClientPlan of(PlanContent content, Map<UUID, Measure.Imposed> measures, Reader reader) {
        List<Part> goals = content.goals().stream().flatMap(goal -> goal(goal, reader).stream()).toList();
        List<Part> imposed = measures.entrySet().stream()
                .filter(one -> !reader.leftOut.contains(one.getKey()))
                .flatMap(one -> measure(one.getKey(), one.getValue(), reader).stream())
                .toList();
        String wish = content.wishes().stream()
                .filter(one -> one.member().equals(reader.member) && !reader.leftOut.contains(reader.member))
                .filter(one -> ClientSight.of(reader.kind, ClientSight.About.SELF, false).contains(PlanField.WISH))
                .map(PlanContent.Wish::words)
                .findFirst()
                .orElse(null);
        ClientPlan plan = new ClientPlan(goals, imposed, wish);
        plan.requireNothingRepeated(content, measures, reader);
        return plan;
    }

    private static List<Part> goal(Goal goal, Reader reader) {
        if (!goal.readers().contains(reader.member) || reader.leftOut.contains(goal.id())) {
            return List.of();
        }
        Map<PlanField, String> said = new EnumMap<>(PlanField.class);
        said.put(PlanField.GOAL_TITLE, goal.title());
        said.put(PlanField.GOAL_PLAIN, goal.plain());
        said.put(PlanField.GOAL_LIFE_DOMAIN, goal.lifeDomain());
        said.put(PlanField.GOAL_MEMBER, text(goal.member()));
        Map<PlanField, String> shown = allowed(said, ClientSight.of(reader.kind, ClientSight.About.of(goal.member(), reader.member), false));
        return shown.isEmpty() ? List.of() : List.of(new Part(goal.id(), shown,
                goal.actions().stream().flatMap(action -> action(action, reader).stream()).toList()));
    }

    private static List<Part> action(Goal.Action action, Reader reader) {
        if (!action.readers().contains(reader.member) || reader.leftOut.contains(action.id())) {
            return List.of();
        }
        ClientSight.About about = ClientSight.About.of(action.member(), reader.member);
        Map<PlanField, String> shown = allowed(said(action), ClientSight.of(reader.kind, about, action.safety()));
        return shown.isEmpty() ? List.of() : List.of(new Part(action.id(), shown, List.of()));
    }

    private static Map<PlanField, String> said(Goal.Action action) {
        Map<PlanField, String> said = new EnumMap<>(PlanField.class);
        said.put(PlanField.ACTION_WHAT, action.what());
        said.put(PlanField.ACTION_PLAIN, action.plain());
        said.put(PlanField.ACTION_PERSPECTIVE, action.perspective().code());
        said.put(PlanField.ACTION_ORGANISATION, action.organisation());
        said.put(PlanField.ACTION_WORKER, action.worker());
        said.put(PlanField.ACTION_CONTACT, action.contact());
        said.put(PlanField.ACTION_PLACE, action.place());
        said.put(PlanField.ACTION_DUE, text(action.dueOn()));
        said.put(PlanField.ACTION_SAFETY, action.safety() ? "yes" : null);
        said.put(PlanField.ACTION_MEMBER, text(action.member()));
        return said;
    }

    /** That somebody carries an alarm is for that person alone: whom it is against does not notice it. */
    private static List<Part> measure(UUID id, Measure.Imposed imposed, Reader reader) {
        boolean notToBeKnown = imposed.kind() == MeasureKind.STALKING_ALARM && reader.kind != ReaderKind.VICTIM;
        if (notToBeKnown || !reader.member.equals(imposed.bound()) && !reader.member.equals(imposed.protects())) {
            return List.of();
        }
        Map<PlanField, String> said = new EnumMap<>(PlanField.class);
        said.put(PlanField.MEASURE_KIND, imposed.kind().code());
        said.put(PlanField.MEASURE_ISSUER, imposed.issuer().code());
        said.put(PlanField.MEASURE_FROM, text(imposed.from()));
        said.put(PlanField.MEASURE_UNTIL, text(imposed.until()));
        said.put(PlanField.MEASURE_CONDITIONS, imposed.conditions());
        said.put(PlanField.MEASURE_REASONING, imposed.reasoning());
        ClientSight.About about = ClientSight.About.of(imposed.bound(), reader.member);
        Map<PlanField, String> shown = allowed(said, ClientSight.of(reader.kind, about, false));
        shown.keySet().removeIf(field -> !field.name().startsWith("MEASURE"));
        return shown.isEmpty() ? List.of() : List.of(new Part(id, shown, List.of()));
    }

    private static Map<PlanField, String> allowed(Map<PlanField, String> said, Set<PlanField> allowed) {
        Map<PlanField, String> shown = new EnumMap<>(PlanField.class);
        said.forEach((field, value) -> {
            if (value != null && allowed.contains(field)) {
                shown.put(field, value);
            }
        });
        return shown;
    }

    /** Where somebody lives or who works with a child may stand in a sentence that is shown: then the sentence is to be written otherwise. */
    private void requireNothingRepeated(PlanContent content, Map<UUID, Measure.Imposed> measures, Reader reader) {
        List<String> details = content.actions()
                .flatMap(action -> Stream.of(action.worker(), action.contact(), action.place()).filter(Objects::nonNull))
                .toList();
        Stream<String> reasons = measures.values().stream().map(Measure.Imposed::reasoning).filter(Objects::nonNull);
        Stream<String> wishes = content.wishes().stream().filter(one -> !one.member().equals(reader.member)).map(PlanContent.Wish::words);
        Telltale withheld = Telltale.of(details, Stream.concat(reasons, wishes).toList()).without(details().toList());
        Refusal.unless(!withheld.standsIn(texts().toList()), "withheldWordsShown");
    }

    /** Who helps the reader, and where and how they are reached. */
    public Stream<String> details() {
        return all(goals).flatMap(part -> Stream.of(PlanField.ACTION_WORKER, PlanField.ACTION_CONTACT, PlanField.ACTION_PLACE)
                .map(part.shown::get)
                .filter(Objects::nonNull));
    }

    /** Every text that is shown. */
    public Stream<String> texts() {
        Stream<String> fields = Stream.concat(all(goals), all(measures)).flatMap(part -> part.shown.values().stream());
        return wish == null ? fields : Stream.concat(fields, Stream.of(wish));
    }

    private static Stream<Part> all(List<Part> parts) {
        return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), all(part.parts)));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
