package be.fjc.testkit.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs tests by name, and tells which of them went red. */
final class Noticing implements TestExecutionListener {

    private final List<String> red = new ArrayList<>();
    private int green;

    private Noticing() {}

    /** @param tests classes by name, or methods as {@code class#method} */
    static List<String> redOf(Collection<String> tests) {
        List<DiscoverySelector> selectors = tests.stream().<DiscoverySelector>map(
                test -> test.contains("#") ? DiscoverySelectors.selectMethod(test) : DiscoverySelectors.selectClass(test)).toList();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().selectors(selectors).build();
        Noticing noticing = new Noticing();
        LauncherFactory.create().execute(request, noticing);
        if (noticing.green == 0 && noticing.red.isEmpty()) {
            throw new IllegalStateException("no such tests: " + tests);
        }
        return List.copyOf(noticing.red);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
            red.add(test.getDisplayName() + ": " + result.getThrowable().map(Noticing::firstLine).orElse("stopped"));
        } else if (test.isTest()) {
            green++;
        }
    }

    private static String firstLine(Throwable failure) {
        String said = String.valueOf(failure.getMessage()).strip().lines().limit(3).reduce("", (one, next) -> one + " " + next.strip()).strip();
        return said.length() > 160 ? said.substring(0, 160) + "…" : said;
    }
}
