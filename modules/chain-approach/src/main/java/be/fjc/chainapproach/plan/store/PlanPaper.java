package be.fjc.chainapproach.plan.store;

import be.fjc.casework.PaperPress;
import be.fjc.chainapproach.domain.Coded;
import be.fjc.chainapproach.measures.domain.Issuer;
import be.fjc.chainapproach.measures.domain.MeasureKind;
import be.fjc.chainapproach.plan.domain.ClientPlan;
import be.fjc.chainapproach.plan.domain.LifeDomain;
import be.fjc.chainapproach.plan.domain.PlanField;
import be.fjc.chainapproach.plan.domain.PlanVersion;
import be.fjc.chainapproach.plan.domain.ReaderKind;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** How a version for one of the family looks on paper, in Dutch: what is shown of the plan, and not a word of what is not. */
@ApplicationScoped
class PlanPaper {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);

    @Inject
    CurrentCentre centre;

    PaperPress.Sheet forClient(ClientPlan plan, String givenName, ReaderKind kind, PlanVersion from) {
        boolean child = kind == ReaderKind.CHILD;
        List<PaperPress.Part> parts = new ArrayList<>();
        parts.add(new PaperPress.Part(null, child
                ? List.of("Dag " + givenName + ",", "Samen met jou en je familie maakten we een plan. Hier lees je wat er voor jou gebeurt.")
                : List.of("Voor " + givenName, "Dit is wat we samen doen. Het plan geldt vanaf " + DAY.format(from.effectiveOn()) + ".")));
        int number = 1;
        for (ClientPlan.Part goal : plan.goals()) {
            String title = goal.shown().getOrDefault(child ? PlanField.GOAL_PLAIN : PlanField.GOAL_TITLE, "");
            List<String> lines = new ArrayList<>();
            String domain = goal.shown().get(PlanField.GOAL_LIFE_DOMAIN);
            if (domain != null) {
                lines.add("Gaat over: " + lifeDomain(domain));
            }
            goal.parts().forEach(action -> lines.addAll(action(action.shown(), child)));
            parts.add(new PaperPress.Part(child ? title : "Doel " + number + ": " + title, lines));
            number++;
        }
        if (!plan.measures().isEmpty()) {
            parts.add(new PaperPress.Part("Wat de rechter of het parket oplegde", plan.measures().stream().map(ClientPlan.Part::shown).map(this::measure).toList()));
        }
        if (plan.wish() != null) {
            parts.add(new PaperPress.Part(child ? "Wat jij graag wilt" : "Wat je zelf wilt", List.of(plan.wish())));
        }
        return new PaperPress.Sheet(child ? "Jouw plan" : "Plan van aanpak", parts);
    }

    private List<String> action(Map<PlanField, String> shown, boolean child) {
        if (child) {
            return List.of("– " + shown.get(PlanField.ACTION_PLAIN));
        }
        String organisation = shown.get(PlanField.ACTION_ORGANISATION);
        return Stream.of(
                        "– " + shown.get(PlanField.ACTION_WHAT),
                        line("Wie: ", organisation == null ? null : organisation(organisation)),
                        line("Contactpersoon: ", shown.get(PlanField.ACTION_WORKER)),
                        line("Bereikbaar: ", shown.get(PlanField.ACTION_CONTACT)),
                        line("Waar: ", shown.get(PlanField.ACTION_PLACE)),
                        line("Tegen: ", day(shown.get(PlanField.ACTION_DUE))))
                .filter(Objects::nonNull)
                .toList();
    }

    private String measure(Map<PlanField, String> shown) {
        StringBuilder line = new StringBuilder("– ").append(words(MeasureKind.values(), shown.get(PlanField.MEASURE_KIND)));
        String issuer = shown.get(PlanField.MEASURE_ISSUER);
        if (issuer != null) {
            line.append(", door ").append(words(Issuer.values(), issuer));
        }
        line.append(", vanaf ").append(day(shown.get(PlanField.MEASURE_FROM)));
        String until = shown.get(PlanField.MEASURE_UNTIL);
        if (until != null) {
            line.append(" tot en met ").append(day(until));
        }
        String conditions = shown.get(PlanField.MEASURE_CONDITIONS);
        return conditions == null ? line + "." : line + ". " + conditions;
    }

    private String organisation(String code) {
        return centre.get().organisation(code).map(Centre.Organisation::name).orElse(code);
    }

    /** Also of the centre's own. */
    private String lifeDomain(String code) {
        return Arrays.stream(LifeDomain.values()).filter(one -> one.code().equals(code)).map(LifeDomain::words).findFirst()
                .orElseGet(() -> centre.get().ownCode("lifeDomain", code).map(own -> own.label(DUTCH)).orElse(code));
    }

    private static String words(Coded[] list, String code) {
        return Arrays.stream(list).filter(one -> one.code().equals(code)).findFirst()
                .map(one -> one instanceof MeasureKind kind ? kind.words() : ((Issuer) one).words())
                .orElse(code);
    }

    private static String line(String label, String value) {
        return value == null ? null : label + value;
    }

    private static String day(String iso) {
        return iso == null ? null : DAY.format(LocalDate.parse(iso));
    }
}
