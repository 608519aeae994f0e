package be.fjc.platform.runtime.configuration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What must be true in a tenant file beyond its form: every code once, every code known, every day on the calendar. */
final class TenantRules {

    private static final Set<String> DATES = Set.of("from", "until", "date", "startedOn", "asOf");
    private static final List<String> ONLY_FOR_CENTRES = List.of("municipalities", "zones", "tracks", "criteria", "clocks", "access",
            "accessPolicy", "lists", "letters");

    private final YamlValue file;
    private final Problems problems;

    private TenantRules(YamlValue file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static void check(YamlValue file, Problems problems) {
        TenantRules rules = new TenantRules(file, problems);
        rules.everyCodeOnce("zones", "code", "zone");
        rules.everyCodeOnce("organisations", "code", "organisatie");
        rules.everyCodeOnce("organisationTypes", "code", "soort");
        rules.everyCodeOnce("tracks", "code", "spoor");
        rules.everyCodeOnce("criteria", "code", "criterium");
        rules.everyCodeOnce("municipalities", "name", "gemeente");
        rules.everyHostOnce();
        rules.leadIsKnown();
        rules.organisationTypesAreKnown();
        rules.governmentHoldsNoDossiers();
        rules.datesExist(file);
        rules.oneRegimeAtATime();
        rules.versionsInOrder();
        rules.afterCareInOrder();
    }

    private void everyCodeOnce(String list, String field, String what) {
        Map<String, YamlValue> seen = new HashMap<>();
        for (YamlValue item : file.each(list)) {
            YamlValue code = item.field(field).orElseThrow();
            YamlValue earlier = seen.putIfAbsent(code.written(), code);
            if (earlier != null) {
                problems.add(code.place(), what + " " + Problems.quoted(code.written()) + " staat er een tweede keer",
                        "het staat al op regel " + earlier.place().line() + "; geef elk een eigen " + field);
            }
        }
    }

    private void everyHostOnce() {
        Map<String, YamlValue> seen = new HashMap<>();
        for (YamlValue host : file.each("hosts")) {
            YamlValue earlier = seen.putIfAbsent(host.written(), host);
            if (earlier != null) {
                problems.add(host.place(), "hostnaam " + Problems.quoted(host.written()) + " staat er een tweede keer",
                        "ze staat al op regel " + earlier.place().line() + "; noem ze één keer");
            }
        }
    }

    private void leadIsKnown() {
        YamlValue lead = file.field("profile").flatMap(profile -> profile.field("leadOrganisation")).orElseThrow();
        Set<String> codes = new TreeSet<>();
        file.each("organisations").forEach(organisation -> codes.add(organisation.text("code")));
        if (!codes.contains(lead.written())) {
            problems.add(lead.place(), "trekker " + Problems.quoted(lead.written()) + " staat niet bij organisations",
                    Closest.hint(lead.written(), codes));
        }
    }

    private void organisationTypesAreKnown() {
        Set<String> known = new TreeSet<>(TenantSchema.coreOrganisationTypes());
        for (YamlValue own : file.each("organisationTypes")) {
            if (!known.add(own.text("code"))) {
                problems.add(own.field("code").orElseThrow().place(),
                        "soort " + Problems.quoted(own.text("code")) + " bestaat al in de Vlaamse kernlijst",
                        "gebruik die, of kies een andere code");
            }
        }
        for (YamlValue organisation : file.each("organisations")) {
            YamlValue type = organisation.field("type").orElseThrow();
            if (!known.contains(type.written())) {
                problems.add(type.place(), "soort organisatie " + Problems.quoted(type.written()) + " is niet bekend",
                        Closest.hint(type.written(), known) + " (een eigen soort hoort eerst bij organisationTypes)");
            }
        }
    }

    private void governmentHoldsNoDossiers() {
        if (!"government".equals(file.text("kind"))) {
            return;
        }
        for (String part : ONLY_FOR_CENTRES) {
            file.field(part).ifPresent(given -> problems.add(given.place(), Problems.quoted(part) + " past niet bij kind: government",
                    "laat het weg: de overheid houdt geen dossiers"));
        }
    }

    private void datesExist(YamlValue value) {
        value.fields().forEach((name, field) -> {
            if (DATES.contains(name) && !exists(field.written())) {
                problems.add(field.place(), "de datum " + field.written() + " bestaat niet",
                        "kies een dag van de kalender, als jjjj-mm-dd");
            }
            if (!name.equals("modules")) {
                datesExist(field);
            }
        });
        value.items().forEach(this::datesExist);
        Period period = Period.of(value);
        if (period.isReversed()) {
            problems.add(value.field("until").orElseThrow().place(),
                    "until (" + period.until() + ") ligt voor from (" + period.from() + ")",
                    "until is de laatste dag en ligt op of na from");
        }
    }

    /** A year, a month or a day of the calendar. */
    private static boolean exists(String written) {
        return Period.day(written + "0000-01-01".substring(written.length())) != null;
    }

    private void oneRegimeAtATime() {
        List<YamlValue> earlier = new ArrayList<>();
        for (YamlValue regime : file.each("access")) {
            for (YamlValue other : earlier) {
                if (Period.of(regime).overlaps(Period.of(other))) {
                    problems.add(regime.field("from").orElseThrow().place(),
                            "deze periode valt samen met die van regel " + other.place().line(),
                            "geef de eerste een until vóór de volgende begint");
                }
            }
            earlier.add(regime);
        }
    }

    private void versionsInOrder() {
        for (YamlValue track : file.each("tracks")) {
            YamlValue earlier = null;
            for (YamlValue version : track.each("versions")) {
                YamlValue from = version.field("from").orElseThrow();
                if (earlier != null && from.written().compareTo(earlier.written()) <= 0) {
                    problems.add(from.place(),
                            "deze versie begint niet na die van regel " + earlier.place().line() + " (" + earlier.written() + ")",
                            "zet de oudste eerst en geef elke versie een eigen dag");
                }
                earlier = from;
            }
        }
    }

    private void afterCareInOrder() {
        YamlValue earlier = null;
        for (YamlValue month : file.field("clocks").map(clocks -> clocks.each("afterCareMonths")).orElse(List.of())) {
            if (earlier != null && Integer.parseInt(month.written()) < Integer.parseInt(earlier.written())) {
                problems.add(month.place(), "de nazorg na " + month.written() + " maanden staat achter die na " + earlier.written(),
                        "zet de maanden van vroeg naar laat, bijvoorbeeld [3, 6, 12]");
            }
            earlier = month;
        }
    }
}
