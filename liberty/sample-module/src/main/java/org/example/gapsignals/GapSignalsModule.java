package org.example.gapsignals;

import static be.fjc.platform.access.Role.CASE_DIRECTOR;
import static be.fjc.platform.access.Role.COORDINATOR;
import static be.fjc.platform.access.Role.INTAKE_WORKER;
import static be.fjc.platform.access.Role.PARTNER_WORKER;

import be.fjc.platform.access.Grant;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.MenuEntry;
import be.fjc.platform.module.MenuGroup;
import be.fjc.platform.module.Permission;
import be.fjc.platform.module.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The card of the gap signals. */
public class GapSignalsModule implements CentreModule {

    public static final String ID = "gap-signals";

    /** How many days a signal waits before it is put on the steering group's agenda. */
    public static final Setting AGENDA_AFTER_DAYS = new Setting("agendaAfterDays", Setting.Kind.WHOLE_NUMBER, "14");

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
                Permission.reading("gap-signals.signal.list",
                        Grant.of(INTAKE_WORKER), Grant.of(CASE_DIRECTOR), Grant.of(COORDINATOR)),
                Permission.reading("gap-signals.signal.add",
                        Grant.of(INTAKE_WORKER), Grant.of(CASE_DIRECTOR), Grant.of(COORDINATOR), Grant.of(PARTNER_WORKER)));
    }

    @Override
    public List<Setting> settings() {
        return List.of(AGENDA_AFTER_DAYS);
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("menu.gapSignals", "/gap-signals", "gap-signals.signal.list", MenuGroup.WORK, 60));
    }

    @Override
    public Optional<String> changelog() {
        return Optional.of("db/gap-signals/changelog.sql");
    }

    @Override
    public Optional<String> openApi() {
        return Optional.of("META-INF/openapi/gap-signals.yaml");
    }
}
