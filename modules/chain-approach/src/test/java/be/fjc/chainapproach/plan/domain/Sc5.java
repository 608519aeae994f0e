package be.fjc.chainapproach.plan.domain;

import be.fjc.chainapproach.measures.domain.Issuer;
import be.fjc.chainapproach.measures.domain.Measure;
import be.fjc.chainapproach.measures.domain.MeasureKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A plan of three goals and seven actions for a mother, a father and a child, without anything administrative; each text is a word of its own. */
final class Sc5 {

    static final UUID MOTHER = new UUID(1, 1);
    static final UUID FATHER = new UUID(1, 2);
    static final UUID CHILD = new UUID(1, 3);
    static final UUID BAN = new UUID(2, 1);
    static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    static final Set<UUID> ALL = Set.of(MOTHER, FATHER, CHILD);

    private Sc5() {}

    static PlanContent plan() {
        return new PlanContent(
                List.of(
                        new Goal(id(10), "Gezinsdoel", "Kinderzin", "safety", null, ALL, List.of(
                                action(11, Perspective.POLICE, "Gezinsactie", null, ALL),
                                action(12, Perspective.JUDICIAL, "Vaderactie", FATHER, Set.of(FATHER)),
                                new Goal.Action(id(13), Perspective.ASSISTANCE, "Veiligheidsactie", null, "caw", "Moederwerker", "Moedernummer",
                                        "Moederadres", DAY, true, MOTHER, ALL))),
                        new Goal(id(20), "Kinddoel", "Kinderdoelzin", "school", CHILD, ALL, List.of(
                                new Goal.Action(id(21), Perspective.ASSISTANCE, "Kindactie", "Kindactiezin", "vk", "Kindwerker", "Kindnummer",
                                        "Kindplek", DAY, false, CHILD, ALL),
                                action(22, Perspective.ASSISTANCE, "Schoolactie", CHILD, Set.of()))),
                        new Goal(id(30), "Moederdoel", null, "finances", MOTHER, Set.of(MOTHER), List.of(
                                new Goal.Action(id(31), Perspective.ASSISTANCE, "Moederactie", null, "ocmw", "Budgetwerker", "Budgetnummer",
                                        "Budgetplek", DAY, false, MOTHER, Set.of(MOTHER)),
                                action(32, Perspective.POLICE, "Niemand leest dit", null, Set.of())))),
                Map.of(),
                List.of(new PlanContent.Wish(MOTHER, "Moederwens"), new PlanContent.Wish(FATHER, "Vaderwens"), new PlanContent.Wish(CHILD, "Kindwens")));
    }

    static Map<UUID, Measure.Imposed> ban() {
        return Map.of(BAN, new Measure.Imposed(MeasureKind.CONTACT_BAN, Issuer.PROSECUTION, FATHER, MOTHER, DAY, DAY.plusDays(60),
                "Verbodsvoorwaarde", "Parketredenering"));
    }

    static ClientPlan of(UUID reader, ReaderKind kind, UUID... leftOut) {
        return ClientPlan.of(plan(), ban(), new ClientPlan.Reader(reader, kind, Set.of(leftOut)));
    }

    static UUID id(int number) {
        return new UUID(9, number);
    }

    static Goal.Action action(int number, Perspective side, String what, UUID about, Set<UUID> readers) {
        return new Goal.Action(id(number), side, what, what + "zin", "organisatie-" + number, "Werker" + number, "Nummer" + number, "Plek" + number,
                DAY, false, about, readers);
    }
}
