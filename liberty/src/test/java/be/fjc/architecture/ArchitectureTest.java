package be.fjc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.architecture.Codebase;
import be.fjc.testkit.architecture.Rule;
import be.fjc.testkit.architecture.Rules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The whole product keeps every rule of the house. */
class ArchitectureTest {

    private static final Codebase PRODUCT = Codebase.ofProduct();

    @TestFactory
    Stream<DynamicTest> the_product_keeps_the_rule() {
        return Rules.all().stream().map(rule -> DynamicTest.dynamicTest(rule.toString(), () -> keeps(rule)));
    }

    private static void keeps(Rule rule) {
        Rule.Verdict verdict = rule.check(PRODUCT);
        assertThat(verdict.complaints()).as(rule.toString()).isEmpty();
        assertThat(verdict.lookedAt()).as("a rule about nothing proves nothing").isPositive();
        assertThat(verdict.idleExemptions()).as("these keep the rule by now: take their exemption out").isEmpty();
    }
}
