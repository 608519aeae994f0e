package be.fjc.shortchain;

import static be.fjc.platform.access.Role.COORDINATOR;
import static be.fjc.platform.access.Role.INTAKE_WORKER;
import static be.fjc.platform.access.Role.POLICE_OR_PROSECUTION;
import static be.fjc.platform.module.Permission.acting;
import static be.fjc.platform.module.Permission.reading;

import be.fjc.platform.access.Grant;
import be.fjc.platform.access.Relation;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.MenuEntry;
import be.fjc.platform.module.MenuGroup;
import be.fjc.platform.module.Permission;
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
        return List.of(
                // who screens reads what came in; the police brings it in and has its own files for the rest
                reading("short-chain.intervention.read", Grant.of(INTAKE_WORKER), Grant.of(COORDINATOR)),
                reading("short-chain.intervention.record",
                        Grant.of(INTAKE_WORKER), Grant.of(COORDINATOR), Grant.of(POLICE_OR_PROSECUTION)),
                reading("short-chain.batch.read", bringers()),
                acting("short-chain.batch.bring", "short-chain.batch.read", bringers()),
                acting("short-chain.batch.undo", "short-chain.batch.read", bringers()),
                acting("short-chain.screening.decide", "short-chain.intervention.read", Grant.of(INTAKE_WORKER), Grant.of(COORDINATOR)),
                acting("short-chain.screening.undo", "short-chain.intervention.read", Grant.of(INTAKE_WORKER), Grant.of(COORDINATOR)),
                reading("short-chain.figure.read", Grant.of(COORDINATOR)));
    }

    /** What a police zone brought in, and whether it was right, is its own and the centre's. */
    private static Grant[] bringers() {
        return new Grant[] {
            Grant.of(INTAKE_WORKER), Grant.of(COORDINATOR), Grant.of(POLICE_OR_PROSECUTION, Relation.OWN_ORGANISATION)
        };
    }

    @Override
    public List<SealedColumn> sealedColumns() {
        return List.of(
                SealedColumn.of("short_chain_report_key", "secret"),
                SealedColumn.of("short_chain_intervention", "report_number"),
                SealedColumn.of("short_chain_intervention", "persons"),
                SealedColumn.of("short_chain_intervention", "remark"),
                SealedColumn.of("short_chain_batch_part", "content"));
    }

    @Override
    public List<Setting> settings() {
        return Stream.concat(LEVEL_COLOURS.stream(), Stream.of(KEEP_DAYS)).toList();
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry("menu.interventions", "/interventions", "short-chain.intervention.read", MenuGroup.WORK, 15),
                new MenuEntry("menu.batches", "/batches", "short-chain.batch.read", MenuGroup.WORK, 16));
    }

    @Override
    public Optional<String> changelog() {
        return Optional.of("db/short-chain/changelog.xml");
    }

    @Override
    public Optional<String> openApi() {
        return Optional.of("META-INF/openapi/short-chain.yaml");
    }
}
