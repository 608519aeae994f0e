package be.fjc.launcher;

import be.fjc.platform.access.DecisionTable;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.runtime.access.DecisionExport;
import be.fjc.platform.runtime.configuration.Configuration;
import be.fjc.platform.runtime.configuration.TenantFile;
import be.fjc.platform.runtime.modules.Modules;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Writes down who may read and do what, as the table that an auditor reads: {@code decisions [--tenant id] [--format markdown|csv]
 * [--out file] [--tenants folder]}. Needs no server; without a tenant it is the table as it ships, with every module.
 */
final class DecisionsCommand {

    private String tenant;
    private DecisionExport.Format format = DecisionExport.Format.MARKDOWN;
    private Path out;
    private Path tenants = Path.of(System.getProperty("fjc.tenants", "tenants"));

    private DecisionsCommand() {}

    static int run(List<String> arguments, PrintWriter screen) {
        DecisionsCommand command = new DecisionsCommand();
        command.read(new ArrayDeque<>(arguments));
        command.write(command.export().in(command.format), screen);
        return 0;
    }

    private void read(Deque<String> arguments) {
        while (!arguments.isEmpty()) {
            String name = arguments.pop();
            if (arguments.isEmpty()) {
                throw new CannotStart("na " + name + " hoort een waarde.");
            }
            String value = arguments.pop();
            switch (name) {
                case "--tenant" -> tenant = value;
                case "--format" -> format = format(value);
                case "--out" -> out = Path.of(value);
                case "--tenants" -> tenants = Path.of(value);
                default -> throw new CannotStart("decisions kent " + name + " niet; wel --tenant, --format, --out en --tenants.");
            }
        }
    }

    private static DecisionExport.Format format(String written) {
        try {
            return DecisionExport.Format.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new CannotStart("--format is markdown of csv.");
        }
    }

    private DecisionExport export() {
        Modules modules = new Modules();
        if (tenant == null) {
            return new DecisionExport(List.<DecisionTable.Change>of(), modules.all());
        }
        TenantFile file = Configuration.load(tenants.toAbsolutePath().normalize(), modules.switchable()).tenants().get(tenant);
        if (file == null) {
            throw new CannotStart("er is geen tenant " + tenant + " met een bestand dat in orde is in " + tenants + ".");
        }
        Centre centre = file.centre();
        List<CentreModule> on = modules.on(centre);
        return new DecisionExport(centre.policy(), on);
    }

    private void write(String text, PrintWriter screen) {
        if (out == null) {
            screen.print(text);
            screen.flush();
            return;
        }
        try {
            Files.writeString(out, text);
        } catch (IOException unwritable) {
            throw new CannotStart("het bestand " + out + " kan niet geschreven worden.");
        }
    }
}
