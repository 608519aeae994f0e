package be.fjc.launcher;

import be.fjc.platform.runtime.sealing.CentreHalves;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes all that lies sealed of a centre that was taken out unreadable for ever, in every backup of the database too. */
final class DestroyKeyCommand {

    private static final String CERTAIN = "--for-ever";

    private DestroyKeyCommand() {}

    /** Whether these words ask for it: the centre's id, and without the last word only what it would do. */
    static boolean isMeant(List<String> arguments) {
        return arguments.size() >= 3 && arguments.subList(0, 2).equals(List.of("keys", "destroy"))
                && (arguments.size() == 3 || arguments.size() == 4 && arguments.get(3).equals(CERTAIN));
    }

    static int run(List<String> arguments, Settings settings, PrintWriter out) {
        String tenant = arguments.get(2);
        Path folder = KeysCommand.folder(settings);
        CentreHalves halves = new CentreHalves(folder);
        if (!tenant.matches("[a-z][a-z0-9-]*") || !halves.exists(tenant)) {
            throw new CannotStart("er is geen sleutel van dat centrum in de map " + folder + ".");
        }
        Path file = settings.tenants().resolve(tenant);
        if (Files.exists(file)) {
            throw new CannotStart("het centrum wordt nog bediend; haal eerst de map " + file + " weg.");
        }
        if (arguments.contains(CERTAIN)) {
            destroy(halves, tenant, folder);
        }
        out.println(arguments.contains(CERTAIN) ? "De sleutel van " + tenant + " is weg." : "Er is niets veranderd. Wat er zou gebeuren:");
        out.println("  Al wat van " + tenant + " verzegeld bewaard wordt, is voor altijd onleesbaar, ook in elke kopie van de databank.");
        out.println("  Dat geldt pas zodra ook de kopieën van de sleutelmap vernietigd zijn die ervoor gemaakt werden.");
        out.println(arguments.contains(CERTAIN) ? "" : "Zeker? Herhaal met " + CERTAIN + ".");
        out.flush();
        return 0;
    }

    private static void destroy(CentreHalves halves, String tenant, Path folder) {
        try {
            halves.destroy(tenant);
        } catch (IllegalStateException trouble) {
            throw new CannotStart("de sleutels in " + folder + " kunnen niet geschreven worden (" + trouble.getMessage() + ").", trouble);
        }
    }
}
