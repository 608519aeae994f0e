package be.fjc.launcher;

import be.fjc.verifier.AuditVerifier;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Verifies or writes out the audit of the product that runs on this computer: fills in what the verifier asks for. */
final class AuditCommand {

    private AuditCommand() {}

    /** Whether these words ask for it; the verifier's other commands are for whoever has no product at hand. */
    static boolean isMeant(List<String> arguments) {
        return arguments.size() >= 2 && arguments.get(0).equals("audit") && List.of("verify", "export").contains(arguments.get(1));
    }

    static int run(Settings settings, List<String> arguments, PrintWriter out) {
        Product product = Product.running(settings);
        List<String> asked = new ArrayList<>(arguments);
        List<String> command = new ArrayList<>(List.of(asked.remove(0)));
        if (command.get(0).equals("export")) {
            if (asked.isEmpty() || asked.get(0).startsWith("--")) {
                throw new CannotStart("zeg in welke map de audit uitgeschreven moet worden.");
            }
            command.addAll(List.of("--out", asked.remove(0)));
        } else {
            command.addAll(List.of("--master-key-file", product.secretFile("master-key").toString(),
                    "--public-key", product.keys().resolve("audit-key.pub").toString()));
        }
        command.addAll(List.of("--jdbc", "jdbc:postgresql://127.0.0.1:" + product.database().port() + "/" + EmbeddedDatabase.DATABASE,
                "--user", EmbeddedDatabase.MIGRATOR,
                "--password-file", product.secretFile("migrator-password").toString(),
                "--checkpoints", settings.variables().getOrDefault("fjc.audit.checkpoints.folder", product.checkpoints().toString())));
        command.addAll(asked);
        return AuditVerifier.run(command, out);
    }
}
