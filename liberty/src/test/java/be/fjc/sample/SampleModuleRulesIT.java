package be.fjc.sample;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.architecture.Codebase;
import be.fjc.testkit.architecture.Rule;
import be.fjc.testkit.architecture.Rules;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the house hold for a module from elsewhere as well; its packages may be called anything. */
class SampleModuleRulesIT {

    private static final Path JAR = Path.of(System.getProperty("fjc.sample.module"));

    @Test
    void a_strangers_module_keeps_every_rule() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader withModule = new URLClassLoader(new URL[] {JAR.toUri().toURL()}, before)) {
            thread.setContextClassLoader(withModule);
            Codebase all = Codebase.ofProductAnd(JAR);
            assertThat(complaints(all)).isEmpty();
            assertThat(all.classes()).anyMatch(one -> one.getName().equals("org.example.gapsignals.GapSignalsModule"));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<String> complaints(Codebase all) {
        return Rules.all().stream()
                .map(rule -> rule.check(all))
                .map(Rule.Verdict::complaints)
                .flatMap(List::stream)
                .filter(line -> line.startsWith("org.example."))
                .toList();
    }
}
