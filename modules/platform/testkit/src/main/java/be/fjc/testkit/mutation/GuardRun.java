package be.fjc.testkit.mutation;

import be.fjc.testkit.RunningProduct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Takes guards out of the running product, one at a time, and has the tests that should notice run without it; then puts it back. The
 * same tests are run once with every guard in its place: a test that is red anyway notices nothing.
 */
public final class GuardRun {

    private final ServerClasses server;
    private final GuardTable table;

    /** @param folder for what is exchanged with the server */
    public GuardRun(Path folder, GuardTable table) throws IOException {
        RunningProduct.get();
        String data = System.getProperty("fjc.attached", System.getProperty("fjc.data"));
        this.server = new ServerClasses(Path.of(data), Files.createDirectories(folder));
        this.table = table;
    }

    /** The tests that are red with all guards in place; also loads every class that a guard is in. */
    public List<String> redAnyway(List<Guard> guards) {
        Set<String> tests = guards.stream().flatMap(guard -> guard.tests().stream()).collect(Collectors.toCollection(TreeSet::new));
        return Noticing.redOf(tests);
    }

    /** Whether somebody noticed: red without it, and green again with it. */
    public boolean isNoticed(Guard guard) {
        long begun = System.nanoTime();
        byte[] whole = server.fetch(guard.type());
        List<String> red;
        server.put(guard.type(), Cut.made(guard.type(), whole, guard.cut()));
        try {
            red = Noticing.redOf(guard.tests());
        } finally {
            server.put(guard.type(), whole);
        }
        List<String> still = red.isEmpty() ? List.of() : Noticing.redOf(guard.tests());
        if (!still.isEmpty()) {
            table.line(guard.name(), guard.removed() + " (red for another reason, it stays red: " + still.get(0) + ")", List.of(), 0);
            return false;
        }
        table.line(guard.name(), guard.removed(), red, (System.nanoTime() - begun) / 1_000_000_000);
        return !red.isEmpty();
    }
}
