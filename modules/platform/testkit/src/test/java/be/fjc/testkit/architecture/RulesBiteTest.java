package be.fjc.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.badsample.Breaks;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule reports the samples that are there to break it; a rule that lets its bad sample pass is worth nothing. */
class RulesBiteTest {

    private static final Codebase BAD = Codebase.below("be.fjc.badsample", "be.fjc.platform.badsample");

    @TestFactory
    Stream<DynamicTest> the_rule_reports_its_bad_samples() {
        return Rules.all().stream().map(rule -> DynamicTest.dynamicTest(rule.toString(), () -> bites(rule)));
    }

    private static void bites(Rule rule) {
        List<String> samples = BAD.classes().stream()
                .filter(one -> broken(one).contains(rule.toString()))
                .map(JavaClass::getName)
                .toList();
        assertThat(samples).as("a rule without a bad sample").isNotEmpty();
        List<String> reported = rule.check(BAD).complaints().stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
        assertThat(reported).containsAll(samples);
    }

    @Test
    void every_bad_sample_breaks_a_rule_that_exists() {
        Set<String> broken = BAD.classes().stream().flatMap(one -> broken(one).stream()).collect(Collectors.toSet());
        assertThat(Rules.all()).extracting(Rule::toString).containsExactlyInAnyOrderElementsOf(broken);
    }

    private static List<String> broken(JavaClass one) {
        return one.tryGetAnnotationOfType(Breaks.class).map(breaks -> List.of(breaks.value())).orElse(List.of());
    }
}
