package be.fjc.platform.centre;

import be.fjc.platform.access.DecisionTable;
import be.fjc.platform.module.DatedNumbers;
import be.fjc.platform.module.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One centre as its tenant file describes it; immutable, swapped whole when the file changes.
 *
 * @param kind a centre that works with families, or the government's own place that never holds a dossier
 * @param name how it calls itself, for example {@code FJC Mechelen}
 * @param languages the languages its staff can choose, first one the default
 * @param profile when it started, who leads it and how it works
 * @param municipalities the municipalities of its area, by name
 * @param zones police zones with the time they existed, because zones merge and history stays countable under the old one
 * @param organisationTypes types of organisation that this centre added to the Flemish core list
 * @param organisations the partners, core and network, and the centre itself
 * @param tracks its tracks, lightest first
 * @param criteria what the admission test asks
 * @param clocks how fast things must go here
 * @param access who can come in, over time
 * @param funding who pays what
 * @param modules what is switched on, with its settings
 * @param policy which cells of the decision table the centre wants otherwise
 * @param words per language, the centre's own words for terms on screen, by message key
 * @param theme colours of the centre, by token name
 * @param lists what it added to lists of the Flemish core, by the name of the list
 * @param letters how it writes its letters
 */
public record Centre(
        Kind kind,
        String name,
        List<Locale> languages,
        Profile profile,
        List<Municipality> municipalities,
        List<PoliceZone> zones,
        List<OrganisationType> organisationTypes,
        List<Organisation> organisations,
        List<Track> tracks,
        List<Criterion> criteria,
        Clocks clocks,
        List<AccessRegime> access,
        List<FundingLine> funding,
        Map<String, ModuleChoice> modules,
        List<DecisionTable.Change> policy,
        Map<Locale, Map<String, String>> words,
        Map<String, String> theme,
        Map<String, List<OwnCode>> lists,
        Letters letters) {

    public Centre {
        languages = List.copyOf(languages);
        municipalities = List.copyOf(municipalities);
        zones = List.copyOf(zones);
        organisationTypes = List.copyOf(organisationTypes);
        organisations = List.copyOf(organisations);
        tracks = List.copyOf(tracks);
        criteria = List.copyOf(criteria);
        access = List.copyOf(access);
        funding = List.copyOf(funding);
        modules = Map.copyOf(modules);
        policy = List.copyOf(policy);
        words = Map.copyOf(words);
        theme = Map.copyOf(theme);
        lists = Map.copyOf(lists);
    }

    public enum Kind { CENTRE, GOVERNMENT }

    /** The track with this code. */
    public Optional<Track> track(String code) {
        return tracks.stream().filter(track -> track.code().equals(code)).findFirst();
    }

    /** The organisation with this code. */
    public Optional<Organisation> organisation(String code) {
        return organisations.stream().filter(organisation -> organisation.code().equals(code)).findFirst();
    }

    /** The police zone a municipality belonged to on a day; empty outside the area or before the zone was covered. */
    public Optional<PoliceZone> zoneOf(String municipality, LocalDate day) {
        return zones.stream().filter(zone -> zone.covered(municipality, day)).findFirst();
    }

    /** The centre's own words in a language, by message key; empty where the common words do. */
    public Map<String, String> words(Locale language) {
        return words.getOrDefault(Locale.forLanguageTag(language.getLanguage()), Map.of());
    }

    /** What the centre added to a list, in the order of its file. */
    public List<OwnCode> ownCodes(String list) {
        return lists.getOrDefault(list, List.of());
    }

    /** The own code that is written like this in a list, {@code ocmw-buurtteam}; empty when this centre has none such. */
    public Optional<OwnCode> ownCode(String list, String whole) {
        return ownCodes(list).stream().filter(own -> own.whole().equals(whole)).findFirst();
    }

    /** Whether the module is switched on. */
    public boolean hasModule(String id) {
        return modules.containsKey(id) && modules.get(id).on();
    }

    /** What the centre set a module's setting to, or its default; only for settings that are whole numbers. */
    public int number(String module, Setting setting) {
        ModuleChoice choice = modules.get(module);
        return Integer.parseInt(choice == null ? setting.defaultValue() : choice.settings().getOrDefault(setting.key(), setting.defaultValue()));
    }

    /** What a module's setting that changes over time is on a day; empty before it began. Only for settings that are dated numbers. */
    public Optional<Integer> number(String module, Setting setting, LocalDate day) {
        ModuleChoice choice = modules.get(module);
        return DatedNumbers.of(choice == null ? setting.defaultValue() : choice.settings().getOrDefault(setting.key(), setting.defaultValue()))
                .on(day);
    }

    /**
     * Facts about the centre as a whole.
     *
     * @param startedOn first day of work, year, month or day, as precisely as it is known; the first reporting period is
     *     partial; null for the government
     * @param leadOrganisation code of the organisation that leads
     * @param operatingModels how the partners work together; a centre can be decentral and virtual at once
     * @param coordination who coordinates under the decree of 29 March 2024
     * @param judicialDistrict judicial district or division; null for the government
     * @param seat where the team works from; null when not said
     * @param regionalBody umbrella of the local governments; null when there is none
     * @param milestones what happened when
     */
    public record Profile(
            String startedOn,
            String leadOrganisation,
            Set<OperatingModel> operatingModels,
            Coordination coordination,
            String judicialDistrict,
            String seat,
            String regionalBody,
            List<Milestone> milestones) {

        public Profile {
            operatingModels = Set.copyOf(operatingModels);
            milestones = List.copyOf(milestones);
        }
    }

    /** All in one place, in several places, virtually under one roof. */
    public enum OperatingModel { CENTRAL, DECENTRAL, VIRTUAL }

    /** Agency for Justice and Enforcement alone, or a local government together with it. */
    public enum Coordination { AGENCY, LOCAL_GOVERNMENT_WITH_AGENCY }

    /** @param on year ({@code 2013}), month ({@code 2013-06}) or day, as precisely as it is known */
    public record Milestone(String on, String label) {}

    /** @param inhabitants key for the contribution of local governments; null when not known here */
    public record Municipality(String name, Integer inhabitants) {}

    /**
     * A police zone as far as the centre covers it. Zones merge and grow; figures of the past stay under the zone of the day.
     *
     * @param from first day the centre covers the zone
     * @param until last day it existed; null while it does
     * @param municipalities those that were in it the whole time
     * @param changes those that came later or left earlier
     */
    public record PoliceZone(
            String code, String name, LocalDate from, LocalDate until, List<String> municipalities, List<Membership> changes) {

        public PoliceZone {
            municipalities = List.copyOf(municipalities);
            changes = List.copyOf(changes);
        }

        public PoliceZone(String code, String name, LocalDate from, LocalDate until, List<String> municipalities) {
            this(code, name, from, until, municipalities, List.of());
        }

        public boolean existedOn(LocalDate day) {
            return within(from, until, day);
        }

        /** Whether the municipality was in it on that day. */
        public boolean covered(String municipality, LocalDate day) {
            return existedOn(day) && (municipalities.contains(municipality)
                    || changes.stream().anyMatch(change -> change.municipality().equals(municipality)
                            && within(change.from(), change.until(), day)));
        }

        private static boolean within(LocalDate from, LocalDate until, LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    /**
     * @param from first day in the zone; null when it was there from the zone's first day
     * @param until last day in it; null when it stayed
     */
    public record Membership(String municipality, LocalDate from, LocalDate until) {}

    /** A type that this centre added. */
    public record OrganisationType(String code, String label) {}

    /** @param type code from the Flemish core list of organisation types, or one that the tenant added */
    public record Organisation(String code, String name, String type, Status status) {
        public enum Status { CORE, NETWORK, AD_HOC, FORMER }
    }

    /**
     * @param code stable within the centre
     * @param label the centre's own words
     * @param colour one of {@code green, orange, red, blue, purple, grey}: token of the screen kit, never the only sign
     * @param level Flemish level: 1 light, 2 intensive, 3 chain approach
     * @param description when it is chosen
     * @param advice whether the centre only advises in it: then that is what a referrer hears
     * @param versions its rules over time, oldest first; none: it has no rules
     */
    public record Track(
            String code, String label, String colour, int level, String description, boolean advice, List<TrackVersion> versions) {

        public Track {
            versions = List.copyOf(versions);
        }

        /** A track without rules. */
        public Track(String code, String label, String colour, int level, String description) {
            this(code, label, colour, level, description, List.of());
        }

        /** A track in which the centre does more than advise. */
        public Track(String code, String label, String colour, int level, String description, List<TrackVersion> versions) {
            this(code, label, colour, level, description, false, versions);
        }

        /** The rules in force on a day; empty before the first. */
        public Optional<TrackVersion> versionOn(LocalDate day) {
            return versions.stream().filter(version -> !version.from().isAfter(day)).reduce((earlier, later) -> later);
        }

        /** The rules that started on this day; empty when there are none such. */
        public Optional<TrackVersion> versionFrom(LocalDate from) {
            return versions.stream().filter(version -> version.from().equals(from)).findFirst();
        }
    }

    /**
     * The rules of a track from a day on, as codes of what the case file can see for itself. A dossier stays under the version with which
     * it came in.
     *
     * @param from first day, until the next version
     * @param entry what must be so before a dossier comes in
     * @param steps what must have been done before a dossier goes on to a lighter track or closes
     * @param closing what must be so before a dossier closes
     */
    public record TrackVersion(LocalDate from, List<String> entry, List<String> steps, List<String> closing) {

        public TrackVersion {
            entry = List.copyOf(entry);
            steps = List.copyOf(steps);
            closing = List.copyOf(closing);
        }
    }

    /** One question of the admission test. */
    public record Criterion(String code, String label) {}

    /**
     * @param firstLookWorkingDays from filing to the first look for danger
     * @param decisionWorkingDays from filing to the decision
     * @param nextContactDays longest time a dossier may go without a planned contact
     * @param afterCareMonths how many months after a closing somebody looks in again, the first time first
     * @param repeatMonths for how many months after a closing a dossier that opens again counts as a repeat
     */
    public record Clocks(
            int firstLookWorkingDays, int decisionWorkingDays, int nextContactDays, List<Integer> afterCareMonths, int repeatMonths) {

        /** What holds where a centre does not say otherwise. */
        public static final List<Integer> AFTER_CARE_MONTHS = List.of(3, 6, 12);

        public static final int REPEAT_MONTHS = 12;

        public Clocks {
            afterCareMonths = List.copyOf(afterCareMonths);
        }

        /** With the usual after-care. */
        public Clocks(int firstLookWorkingDays, int decisionWorkingDays, int nextContactDays) {
            this(firstLookWorkingDays, decisionWorkingDays, nextContactDays, AFTER_CARE_MONTHS, REPEAT_MONTHS);
        }
    }

    /** @param regime whether people can come by themselves or only through a professional */
    public record AccessRegime(Regime regime, LocalDate from, LocalDate until) {
        public enum Regime { PROFESSIONALS_ONLY, DIRECT }
    }

    /**
     * @param source who pays, for example {@code local-governments}
     * @param amountEuro per year; null when only staff is given
     * @param fullTimeEquivalents staff paid for, as written in the source, for example {@code 3.6}; null when none
     * @param purpose what for
     * @param asOf year, month or day of the statement it comes from; null when not known
     */
    public record FundingLine(String source, Integer amountEuro, BigDecimal fullTimeEquivalents, String purpose, String asOf) {}

    /** @param settings values the centre chose, by key of the module's declared settings */
    public record ModuleChoice(boolean on, Map<String, String> settings) {

        public ModuleChoice {
            settings = Map.copyOf(settings);
        }
    }
}
