package be.fjc.badsample.bakery;

import be.fjc.badsample.Breaks;
import be.fjc.platform.access.Grant;
import be.fjc.platform.access.Role;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.MenuEntry;
import be.fjc.platform.module.MenuGroup;
import be.fjc.platform.module.Permission;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Breaks({
    "modules require modules that are there, and never in a circle",
    "a module's card is true: its permissions carry its name, its menu asks for them, its files exist",
    "a module that keeps data has a persistence unit of its name, set up as the platform's is"
})
public class BakeryModule implements CentreModule {

    @Override
    public String id() {
        return "bakery";
    }

    @Override
    public Set<String> requires() {
        return Set.of("mill", "orchard");
    }

    @Override
    public List<Permission> permissions() {
        return List.of(Permission.acting("mill.grind", "bakery.look", Grant.of(Role.COORDINATOR)));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("menu.bread", "/bread", "bakery.bread", MenuGroup.WORK, 1));
    }

    @Override
    public Optional<String> changelog() {
        return Optional.of("db/bakery/forgotten.sql");
    }
}
