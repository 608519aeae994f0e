package be.fjc.platform.runtime.configuration;

import java.io.PrintWriter;

/**
 * What {@code fjc tenant check} says: one line per problem, or one line per centre when all is well.
 *
 * @param configuration what was read
 */
public record Report(Configuration configuration) {

    /** 0 when every file is good, 1 otherwise. */
    public int exitCode() {
        return configuration.problems().isEmpty() ? 0 : 1;
    }

    /** Writes the lines; ends with a sentence that says how it went. */
    public void print(PrintWriter out) {
        configuration.problems().forEach(out::println);
        int good = configuration.tenants().size();
        if (exitCode() == 0) {
            configuration.tenants().values().forEach(tenant -> out.println(tenant.id() + ": in orde (" + tenant.centre().name() + ")"));
        } else {
            out.println(configuration.problems().size() + " fout(en); " + good + " tenant(s) in orde, "
                    + configuration.broken().size() + " niet. Wat al draaide, blijft draaien.");
        }
        out.flush();
    }
}
