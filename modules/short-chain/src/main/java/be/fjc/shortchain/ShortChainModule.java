package be.fjc.shortchain;

import static be.fjc.platform.access.Role.COORDINATOR;
import static be.fjc.platform.access.Role.INTAKE_WORKER;
import static be.fjc.platform.access.Role.POLICE_OR_PROSECUTION;
import static be.fjc.platform.module.Permission.reading;

import be.fjc.platform.access.Grant;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.MenuEntry;
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
                        Grant.of(INTAKE_WORKER), Grant.of(COORDINATOR), Grant.of(POLICE_OR_PROSECUTION)));
    }

    @Override
    public List<SealedColumn> sealedColumns() {
        return List.of(
                SealedColumn.of("short_chain_report_key", "secret"),
                SealedColumn.of("short_chain_intervention", "report_number"),
                SealedColumn.of("short_chain_intervention", "persons"),
                SealedColumn.of("short_chain_intervention", "remark"));
    }

    @Override
    public List<Setting> settings() {
        return LEVEL_COLOURS;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("menu.interventions", "/interventions", "short-chain.intervention.read", 15));
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
