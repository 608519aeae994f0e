package be.fjc.launcher;

import be.fjc.platform.runtime.configuration.Configuration;
import be.fjc.platform.runtime.configuration.Report;
import be.fjc.platform.runtime.modules.Modules;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks tenant files without touching anything that runs. */
final class TenantCheckCommand {

    private TenantCheckCommand() {}

    static int run(String folder, PrintWriter out) {
        Path path = Path.of(folder).toAbsolutePath().normalize();
        if (!Files.isDirectory(path)) {
            throw new CannotStart("er is geen map " + path + ".");
        }
        Report report = Configuration.check(path, new Modules().switchable());
        report.print(out);
        return report.exitCode();
    }
}
