package be.fjc.launcher;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Entry point: {@code fjc run}, {@code tenant check}, {@code decisions}, {@code keys rotate}, {@code keys destroy}, {@code audit verify} and {@code audit export}. */
public final class Fjc {

    private static final String USAGE = """
            Gebruik:
              fjc run                       start alles op deze computer, met een synthetische demo
              fjc tenant check [map]        controleer de tenantbestanden in de map (standaard: tenants)
              fjc decisions [opties]        schrijf uit wie wat mag lezen en doen, voor wie nakijkt
                                            --tenant <code> --format markdown|csv --out <bestand> --tenants <map>
              fjc keys rotate [--dry-run]   geef de tokens een nieuwe sleutel, terwijl alles draait
              fjc keys rotate --data        geef elk centrum een nieuwe sleutel voor wat verzegeld bewaard wordt, terwijl alles draait
              fjc keys destroy <centrum> [--for-ever]   maak wat van een weggenomen centrum verzegeld is voor altijd onleesbaar
              fjc audit verify [--tenant x]     kijk na of de audit van wat op deze computer draait is zoals hij geschreven werd
              fjc audit export <map> [--tenant x]   schrijf de audit uit, zodat een derde hem kan nakijken
            """;

    private Fjc() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        int code = run(Arrays.asList(arguments), out);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The exit code; 0 when all went well. */
    public static int run(List<String> arguments, PrintWriter out) {
        try {
            if (arguments.equals(List.of("run"))) {
                RunCommand.run(Settings.fromSystemProperties(), out);
                return 0;
            }
            if (arguments.size() >= 2 && arguments.size() <= 3 && arguments.subList(0, 2).equals(List.of("tenant", "check"))) {
                return TenantCheckCommand.run(arguments.size() == 3 ? arguments.get(2) : "tenants", out);
            }
            if (!arguments.isEmpty() && arguments.get(0).equals("decisions")) {
                return DecisionsCommand.run(arguments.subList(1, arguments.size()), out);
            }
            if (KeysCommand.isMeant(arguments)) {
                return KeysCommand.run(arguments, Settings.fromSystemProperties(), out);
            }
            if (DestroyKeyCommand.isMeant(arguments)) {
                return DestroyKeyCommand.run(arguments, Settings.fromSystemProperties(), out);
            }
            if (AuditCommand.isMeant(arguments)) {
                return AuditCommand.run(Settings.fromSystemProperties(), arguments.subList(1, arguments.size()), out);
            }
            out.print(USAGE);
            out.flush();
            return 2;
        } catch (CannotStart reason) {
            out.println();
            out.println((arguments.equals(List.of("run")) ? "FJC kan niet starten: " : "Dat lukt niet: ") + reason.getMessage());
            return 1;
        }
    }
}
