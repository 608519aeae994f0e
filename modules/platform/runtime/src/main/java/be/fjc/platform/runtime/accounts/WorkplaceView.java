package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Open;
import java.util.List;
import java.util.Map;

/**
 * Everything a screen needs to begin: the centre's face for everybody; modules, menu, lists and person for someone signed in.
 *
 * @param lists what the centre added to lists of the Flemish core, by the name of the list; null when nobody is signed in
 * @param person null when nobody is signed in
 */
public record WorkplaceView(
        @Open Face centre,
        @Open Ways signIn,
        @Open List<Screens> modules,
        @Open List<Entry> menu,
        @Open Map<String, List<Own>> lists,
        @Open PersonAtWork person) {

    /** @param local whether a login and a password work here; @param providers other ways, in the order to show them */
    public record Ways(@Open boolean local, @Open List<Way> providers) {}

    /** @param href where to send the browser */
    public record Way(@Open String code, @Open String label, @Open String href) {}

    /** @param languages tags, the default first; @param theme colours by token; @param words the centre's own, by message key */
    public record Face(
            @Open String name,
            @Open String kind,
            @Open List<String> languages,
            @Open Map<String, String> theme,
            @Open Map<String, String> words) {}

    /** @param screens address of the module's screens; @param version changes when they do, null when it is not known */
    public record Screens(@Open String id, @Open String screens, @Open String version) {}

    /** @param code as it is written, with what it counts as in front; @param offered whether forms offer it today */
    public record Own(@Open String code, @Open String label, @Open boolean offered) {}

    /** @param group code of where in the menu */
    public record Entry(@Open String titleKey, @Open String path, @Open String module, @Open String group, @Open int order) {}
}
