package be.fjc.shortchain;

import static be.fjc.platform.access.Role.COORDINATOR;
import static be.fjc.platform.access.Role.INTAKE_WORKER;
import static be.fjc.platform.access.Role.PARTNER_WORKER;
import static be.fjc.platform.access.Role.POLICE_OR_PROSECUTION;
import static be.fjc.platform.module.Permission.acting;
import static be.fjc.platform.module.Permission.reading;

import be.fjc.platform.access.Grant;
import be.fjc.platform.access.Relation;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.MenuEntry;
import be.fjc.platform.module.MenuGroup;
import be.fjc.platform.module.Permission;
import be.fjc.platform.module.ReferenceList;
import be.fjc.platform.module.Setting;
import be.fjc.platform.sealing.SealedColumn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The card of the short chain: what can be done in it and by whom. */
public class ShortChainModule implements CentreModule {

    public static final String ID = "short-chain";

    /** Colour tokens of the centre's own scale, lightest level first; what the levels are called is {@code term.level1} and so on. */
    public static final List<Setting> LEVEL_COLOURS = Stream.of("level1Colour", "level2Colour", "level3Colour")
            .map(key -> new Setting(key, Setting.Kind.TEXT, "grey"))
            .toList();

    /** How many days an intervention stays after somebody decided that nothing follows from it. */
    public static final Setting KEEP_DAYS = new Setting("keepScreenedOutDays", Setting.Kind.WHOLE_NUMBER, "30");

    /** How many days it stays after everything that followed from it is over: nobody is to be reached any more, and no house ban holds. */
    public static final Setting KEEP_FOLLOWED_DAYS = new Setting("keepFollowedUpDays", Setting.Kind.WHOLE_NUMBER, "180");

    /** How many days a house ban lasts at most, from the day on which the law says so; the second day is that of the law of 5 May 2019. */
    public static final Setting HOUSE_BAN_DAYS = new Setting("houseBanDays", Setting.Kind.DATED_NUMBERS, "2013-01-01: 10, 2019-06-03: 14");

    /** By how many months the family court extends it at most. */
    public static final Setting HOUSE_BAN_MONTHS = new Setting("houseBanExtensionMonths", Setting.Kind.DATED_NUMBERS, "2013-01-01: 3");

    /** How many working days before the end of a house ban somebody is prompted to think of what comes after it. */
    public static final Setting HOUSE_BAN_PROMPT = new Setting("promptHouseBanWorkingDays", Setting.Kind.WHOLE_NUMBER, "3");

    /** Within how many working days the banned person has been in touch with the justice house. */
    public static final Setting JUSTICE_HOUSE_WITHIN = new Setting("justiceHouseWithinWorkingDays", Setting.Kind.WHOLE_NUMBER, "1");

    /** Within how many working days after an intervention somebody is reached out to. */
    public static final Setting CONTACT_WITHIN = new Setting("contactWithinWorkingDays", Setting.Kind.WHOLE_NUMBER, "3");

    /** The same at the highest level; 0 for the same day. */
    public static final Setting CONTACT_AT_TOP_WITHIN = new Setting("contactAtLevel3WithinWorkingDays", Setting.Kind.WHOLE_NUMBER, "0");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> requires() {
        return Set.of("casework");
    }

    @Override
    public List<Permission> permissions() {
        return both(FollowUps.permissions(), List.of(
                // who screens reads what came in; the police brings it in and has its own files for the rest
                reading("short-chain.intervention.read", Grant.of(INTAKE_WORKER), Grant.of(COORDINATOR)),
                reading("short-chain.intervention.record",
                        Grant.of(INTAKE_WORKER), Grant.of(COORDINATOR), Grant.of(POLICE_OR_PROSECUTION)),
                reading("short-chain.batch.read", bringers()),
                acting("short-chain.batch.bring", "short-chain.batch.read", bringers()),
                acting("short-chain.batch.undo", "short-chain.batch.read", bringers()),
                // who sits at a table of the zone, bound to secrecy, reads what waits there while the meeting lasts; the centre writes down what they decide
                reading("short-chain.sitting.read",
                        Grant.of(COORDINATOR, Relation.AT_TABLE),
                        Grant.of(PARTNER_WORKER, Relation.AT_TABLE),
                        Grant.of(POLICE_OR_PROSECUTION, Relation.AT_TABLE)),
                acting("short-chain.screening.decide", "short-chain.intervention.read", Grant.of(INTAKE_WORKER), Grant.of(COORDINATOR)),
                acting("short-chain.screening.undo", "short-chain.intervention.read", Grant.of(INTAKE_WORKER), Grant.of(COORDINATOR)),
                reading("short-chain.figure.read", Grant.of(COORDINATOR))));
    }

    /** What a police zone brought in, and whether it was right, is its own and the centre's. */
    private static Grant[] bringers() {
        return new Grant[] {
            Grant.of(INTAKE_WORKER), Grant.of(COORDINATOR), Grant.of(POLICE_OR_PROSECUTION, Relation.OWN_ORGANISATION)
        };
    }

    @Override
    public List<SealedColumn> sealedColumns() {
        return both(FollowUps.sealedColumns(), List.of(
                SealedColumn.of("short_chain_report_key", "secret"),
                SealedColumn.of("short_chain_intervention", "report_number"),
                SealedColumn.of("short_chain_intervention", "persons"),
                SealedColumn.of("short_chain_intervention", "remark"),
                SealedColumn.of("short_chain_batch_part", "content")));
    }

    @Override
    public List<Setting> settings() {
        return both(LEVEL_COLOURS, both(List.of(KEEP_DAYS, KEEP_FOLLOWED_DAYS), FollowUps.settings()));
    }

    @Override
    public List<ReferenceList> lists() {
        return FollowUps.lists();
    }

    @Override
    public List<MenuEntry> menu() {
        return both(FollowUps.menu(), List.of(
                new MenuEntry("menu.interventions", "/interventions", "short-chain.intervention.read", MenuGroup.POLICE_REPORTS, 15),
                new MenuEntry("menu.sittings", "/sittings", "short-chain.sitting.read", MenuGroup.POLICE_REPORTS, 17),
                new MenuEntry("menu.batches", "/batches", "short-chain.batch.read", MenuGroup.POLICE_REPORTS, 16)));
    }

    @Override
    public Optional<String> changelog() {
        return Optional.of("db/short-chain/changelog.xml");
    }

    @Override
    public Optional<String> openApi() {
        return Optional.of("META-INF/openapi/short-chain.yaml");
    }

    private static <T> List<T> both(List<T> own, List<T> others) {
        return Stream.concat(own.stream(), others.stream()).toList();
    }
}
