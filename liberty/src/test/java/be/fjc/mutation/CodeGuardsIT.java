package be.fjc.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.mutation.Guard;
import be.fjc.testkit.mutation.GuardRun;
import be.fjc.testkit.mutation.GuardTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each guard in the code is taken out of the running product once, and somebody notices (D40). */
class CodeGuardsIT {

    /** Names of guards, as a regular expression: for who works on one of them. */
    private static final String ONLY = System.getProperty("fjc.guards.only", ".*");

    private final List<Guard> guards =
            CodeGuards.all().stream().filter(guard -> guard.name().matches(ONLY)).toList();

    @Test
    void no_guard_can_be_missed() throws IOException {
        GuardRun run = new GuardRun(Path.of("target/guards"), new GuardTable("In the code"));
        List<String> redAnyway = run.redAnyway(guards);
        List<String> missed = guards.stream().filter(guard -> !run.isNoticed(guard)).map(Guard::name).toList();
        assertThat(redAnyway).as("red with every guard in its place").isEmpty();
        assertThat(missed).as("nobody notices that these are gone").isEmpty();
    }
}
