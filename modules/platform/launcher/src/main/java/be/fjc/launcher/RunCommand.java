package be.fjc.launcher;

import be.fjc.launcher.Product.TenantProgress;
import be.fjc.platform.runtime.configuration.Configuration;
import be.fjc.platform.runtime.configuration.TenantFile;
import be.fjc.platform.runtime.modules.Modules;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Starts everything, says how far it is, prints where to go and as whom, and stops everything on Ctrl-C. */
final class RunCommand {

    private RunCommand() {}

    static void run(Settings settings, PrintWriter out) {
        out.println("FJC start. Gegevens blijven bewaard in " + settings.data());
        Product product = Product.withDatabase(settings);
        Thread stop = new Thread(() -> stop(product, out), "fjc-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            out.println("PostgreSQL draait op poort " + product.database().port() + ".");
            LibertyServer server = product.startServer();
            out.println("Open Liberty start; het logboek staat in " + server.log());
            server.awaitReady();
            Configuration tenants = Configuration.load(settings.tenants(), new Modules().switchable());
            tenants.problems().forEach(problem -> out.println("Tenantbestand geweigerd: " + problem));
            followTenants(product, tenants, settings.demo(), out);
            welcome(product, tenants, settings, out);
            server.awaitEnd();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (SQLException lost) {
            throw new CannotStart("de databank antwoordt niet meer (" + lost.getMessage() + ").", lost);
        } catch (CannotStart reason) {
            stopNow(stop, product);
            throw reason;
        }
    }

    /** One line for each step of each tenant, until all have come as far as they will. */
    private static void followTenants(Product product, Configuration tenants, boolean demo, PrintWriter out)
            throws SQLException, InterruptedException {
        Map<String, String> said = new HashMap<>();
        boolean busy = true;
        while (busy && product.server().handle().isAlive()) {
            busy = false;
            Map<String, TenantProgress> progress = product.progress();
            for (String id : tenants.tenants().keySet()) {
                TenantProgress now = progress.get(id);
                String line = now == null ? "wacht" : describe(now, demo);
                if (!line.equals(said.put(id, line))) {
                    out.println("  " + id + ": " + line);
                }
                busy |= now == null || !isSettled(now, demo);
            }
            Thread.sleep(300);
        }
    }

    private static boolean isSettled(TenantProgress now, boolean demo) {
        return switch (now.state()) {
            case "ACTIVE" -> !demo || now.demo() != null && !now.demo().equals("loading");
            case "DEGRADED", "SUSPENDED" -> true;
            default -> false;
        };
    }

    private static String describe(TenantProgress now, boolean demo) {
        return switch (now.state()) {
            case "ACTIVE" -> isSettled(now, demo) ? "klaar" : "werkt; het synthetische jaar wordt geladen";
            case "DECLARED", "PROVISIONING" -> "databankschema wordt aangemaakt";
            case "MIGRATING" -> "tabellen worden aangemaakt";
            case "SUSPENDED" -> "geschorst";
            default -> "lukt niet, wordt opnieuw geprobeerd (" + now.problem() + ")";
        };
    }

    private static void welcome(Product product, Configuration tenants, Settings settings, PrintWriter out) {
        out.println();
        out.println("Klaar. Alles hierin is synthetisch.");
        for (TenantFile tenant : tenants.tenants().values()) {
            for (String host : tenant.hosts()) {
                out.printf("  %-28s http://%s:%d%n", tenant.centre().name(), host, settings.httpPort());
            }
        }
        if (settings.demo()) {
            out.println("Aanmelden in een centrum als: huisarts, politie, intake, regisseur1, regisseur2, coordinator, beheer, dpo, dubbel, nieuw");
            out.println("Aanmelden in Vlaanderen als:  analist, beheer, operator");
            out.println("Wachtwoord van elk:           " + product.demoPassword());
        }
        out.println("Stoppen met Ctrl-C.");
        out.flush();
    }

    private static void stop(Product product, PrintWriter out) {
        out.println("FJC stopt …");
        product.close();
        out.println("Gestopt. Open Liberty en PostgreSQL draaien niet meer.");
        out.flush();
    }

    private static void stopNow(Thread hook, Product product) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
            product.close();
        } catch (IllegalStateException alreadyStopping) {
            // the hook does it
        }
    }
}
