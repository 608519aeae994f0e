package be.fjc.platform.runtime.configuration;

import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.Letters;
import be.fjc.platform.centre.OwnCode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns a file that passed every check into the centre that modules see. */
final class CentreFromYaml {

    /** What a place without dossiers answers when asked for its clocks. */
    private static final Centre.Clocks NO_CLOCKS = new Centre.Clocks(1, 5, 31);

    private CentreFromYaml() {}

    static Centre of(YamlValue file) {
        return new Centre(
                constant(Centre.Kind.class, file.text("kind")),
                file.text("name"),
                list(file, "languages", language -> Locale.forLanguageTag(language.written())),
                profile(file.field("profile").orElseThrow()),
                list(file, "municipalities", it -> new Centre.Municipality(it.text("name"), number(it.text("inhabitants")))),
                list(file, "zones", CentreFromYaml::zone),
                list(file, "organisationTypes", it -> new Centre.OrganisationType(it.text("code"), it.text("label"))),
                list(file, "organisations", it -> new Centre.Organisation(
                        it.text("code"), it.text("name"), it.text("type"),
                                constant(Centre.Organisation.Status.class, it.text("status")))),
                list(file, "tracks", it -> new Centre.Track(
                        it.text("code"), it.text("label"), it.text("colour"), number(it.text("level")), it.text("description"),
                                "true".equals(it.text("advice")), list(it, "versions", CentreFromYaml::version))),
                list(file, "criteria", it -> new Centre.Criterion(it.text("code"), it.text("label"))),
                file.field("clocks").map(CentreFromYaml::clocks).orElse(NO_CLOCKS),
                list(file, "access", it -> new Centre.AccessRegime(
                        constant(Centre.AccessRegime.Regime.class, it.text("regime")), Period.of(it).from(), Period.of(it).until())),
                list(file, "funding", it -> new Centre.FundingLine(
                        it.text("source"), number(it.text("amountEuro")), decimal(it.text("fullTimeEquivalents")), it.text("purpose"),
                                it.text("asOf"))),
                modules(file.field("modules").orElseThrow()),
                list(file, "accessPolicy", PolicyRules::change),
                words(file),
                file.field("theme").map(CentreFromYaml::texts).orElse(Map.of()),
                lists(file),
                file.field("letters").map(CentreFromYaml::letters).orElse(Letters.NONE));
    }

    private static Centre.Profile profile(YamlValue profile) {
        return new Centre.Profile(
                profile.text("startedOn"),
                profile.text("leadOrganisation"),
                profile.each("operatingModels").stream()
                        .map(model -> constant(Centre.OperatingModel.class, model.written()))
                        .collect(Collectors.toSet()),
                constant(Centre.Coordination.class, profile.text("coordination")),
                profile.text("judicialDistrict"),
                profile.text("seat"),
                profile.text("regionalBody"),
                list(profile, "milestones", it -> new Centre.Milestone(it.text("date"), it.text("label"))));
    }

    private static Centre.PoliceZone zone(YamlValue zone) {
        Period period = Period.of(zone);
        return new Centre.PoliceZone(
                zone.text("code"),
                zone.text("name"),
                period.from(),
                period.until(),
                list(zone, "municipalities", YamlValue::written),
                list(zone, "changes", it -> new Centre.Membership(it.text("municipality"), Period.of(it).from(), Period.of(it).until())));
    }

    private static Centre.TrackVersion version(YamlValue version) {
        return new Centre.TrackVersion(
                Period.of(version).from(),
                list(version, "entry", YamlValue::written),
                list(version, "steps", YamlValue::written),
                list(version, "closing", YamlValue::written));
    }

    private static Centre.Clocks clocks(YamlValue clocks) {
        List<Integer> months = list(clocks, "afterCareMonths", month -> number(month.written()));
        Integer repeat = number(clocks.text("repeatMonths"));
        return new Centre.Clocks(
                number(clocks.text("firstLookWorkingDays")),
                number(clocks.text("decisionWorkingDays")),
                number(clocks.text("nextContactDays")),
                months.isEmpty() ? Centre.Clocks.AFTER_CARE_MONTHS : months,
                repeat == null ? Centre.Clocks.REPEAT_MONTHS : repeat);
    }

    private static Map<String, Centre.ModuleChoice> modules(YamlValue modules) {
        Map<String, Centre.ModuleChoice> choices = new HashMap<>();
        modules.fields().forEach((id, choice) -> {
            Map<String, String> settings = new HashMap<>(texts(choice));
            choices.put(id, new Centre.ModuleChoice(Boolean.parseBoolean(settings.remove("enabled")), settings));
        });
        return choices;
    }

    private static Map<Locale, Map<String, String>> words(YamlValue file) {
        Map<Locale, Map<String, String>> words = new HashMap<>();
        file.field("words").ifPresent(given -> given.fields().forEach((language, own) ->
                words.put(Locale.forLanguageTag(language), texts(own))));
        return words;
    }

    private static Map<String, List<OwnCode>> lists(YamlValue file) {
        Map<String, List<OwnCode>> lists = new HashMap<>();
        file.field("lists").ifPresent(given -> given.fields().keySet().forEach(name -> lists.put(name, list(given, name, it -> new OwnCode(
                it.text("code"), it.text("countsAs"), labels(it.field("label").orElseThrow()), Period.of(it).from(), Period.of(it).until())))));
        return lists;
    }

    private static Letters letters(YamlValue letters) {
        return new Letters(list(letters, "letterhead", YamlValue::written), list(letters, "templates", it -> new Letters.Template(
                it.text("kind"), Period.day(it.text("from")), it.text("title"), list(it, "paragraphs", YamlValue::written))));
    }

    private static Map<Locale, String> labels(YamlValue label) {
        return texts(label).entrySet().stream()
                .collect(Collectors.toMap(entry -> Locale.forLanguageTag(entry.getKey()), Map.Entry::getValue));
    }

    private static Map<String, String> texts(YamlValue value) {
        return value.fields().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().written()));
    }

    private static <T> List<T> list(YamlValue value, String name, Function<YamlValue, T> each) {
        return value.each(name).stream().map(each).toList();
    }

    private static Integer number(String written) {
        return written == null ? null : Integer.valueOf(written);
    }

    private static BigDecimal decimal(String written) {
        return written == null ? null : new BigDecimal(written);
    }

    /** {@code localGovernmentWithAgency} is {@code LOCAL_GOVERNMENT_WITH_AGENCY}; null stays null. */
    private static <E extends Enum<E>> E constant(Class<E> type, String written) {
        return written == null ? null : Enum.valueOf(type, written.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }
}
