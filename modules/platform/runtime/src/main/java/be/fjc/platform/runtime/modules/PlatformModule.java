package be.fjc.platform.runtime.modules;

import static be.fjc.platform.access.Obligation.STEP_UP;

import be.fjc.platform.access.Grant;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.MenuEntry;
import be.fjc.platform.module.MenuGroup;
import be.fjc.platform.module.Permission;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The platform's own part of every centre: accounts, sessions, audit. Always on, and never seen as a module by a centre. */
public final class PlatformModule implements CentreModule {

    public static final String ID = "platform";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                Permission.reading("platform.account.list", Grant.of(Role.TENANT_ADMIN)),
                Permission.reading("platform.account.read", Grant.of(Role.TENANT_ADMIN)),
                Permission.acting("platform.account.add", "platform.account.list", Grant.of(Role.TENANT_ADMIN)).needing(STEP_UP),
                Permission.acting("platform.account.change", "platform.account.read", Grant.of(Role.TENANT_ADMIN)).needing(STEP_UP),
                Permission.acting("platform.account.reset", "platform.account.read", Grant.of(Role.TENANT_ADMIN)).needing(STEP_UP),
                Permission.acting("platform.account.resetFactors", "platform.account.read", Grant.of(Role.TENANT_ADMIN)).needing(STEP_UP),
                Permission.reading("platform.factor.read", everyone()),
                Permission.acting("platform.factor.change", "platform.factor.read", everyone()).needing(STEP_UP),
                Permission.reading("platform.session.own", everyone()),
                Permission.reading("platform.audit.read", Grant.of(Role.DATA_PROTECTION_OFFICER)),
                Permission.reading("platform.review.list", Grant.of(Role.DATA_PROTECTION_OFFICER)),
                Permission.reading("platform.review.close", Grant.of(Role.DATA_PROTECTION_OFFICER)),
                Permission.reading("platform.tenant.read", Grant.of(Role.PLATFORM_OPERATOR)));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry("menu.accounts", "/accounts", "platform.account.list", MenuGroup.OVERSIGHT, 80),
                new MenuEntry("menu.audit", "/audit", "platform.audit.read", MenuGroup.OVERSIGHT, 81),
                new MenuEntry("menu.reviews", "/reviews", "platform.review.list", MenuGroup.OVERSIGHT, 81),
                new MenuEntry("menu.tenants", "/tenants", "platform.tenant.read", MenuGroup.OVERSIGHT, 82));
    }

    @Override
    public Optional<String> changelog() {
        return Optional.of("db/platform/changelog.xml");
    }

    @Override
    public Optional<String> openApi() {
        return Optional.of("META-INF/openapi/platform.yaml");
    }

    private static Grant[] everyone() {
        return Arrays.stream(Role.values()).filter(Role::isForStaff).map(role -> Grant.of(role, Relation.SELF)).toArray(Grant[]::new);
    }
}
