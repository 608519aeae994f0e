package be.fjc.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** One sentence that holds for some classes of a code base, and the classes that may deviate from it for a reason. */
public final class Rule {

    /** What is wrong with a class; nothing when it keeps the rule. */
    @FunctionalInterface
    interface Complaints {
        Stream<String> about(JavaClass one, Codebase all);
    }

    /**
     * What came of looking.
     *
     * @param lookedAt how many classes the rule is about; a rule about none proves nothing
     * @param complaints one line for each thing that is wrong, the class first
     * @param idleExemptions classes that may deviate and do not: the exemption can go
     */
    public record Verdict(int lookedAt, List<String> complaints, Set<String> idleExemptions) {}

    private final String sentence;
    private final BiPredicate<JavaClass, Codebase> about;
    private final Complaints complaints;
    private final Map<String, String> exemptions = new TreeMap<>();

    private Rule(String sentence, BiPredicate<JavaClass, Codebase> about, Complaints complaints) {
        this.sentence = sentence;
        this.about = about;
        this.complaints = complaints;
    }

    static Rule of(String sentence, BiPredicate<JavaClass, Codebase> about, Complaints complaints) {
        return new Rule(sentence, about, complaints);
    }

    /** Lets a class, and what is nested in it, deviate. The reason is for who reads the rule. */
    Rule except(String className, String reason) {
        if (reason.isBlank() || exemptions.put(className, reason) != null) {
            throw new IllegalArgumentException("one reason for " + className);
        }
        return this;
    }

    /** Looks at every class the rule is about. */
    public Verdict check(Codebase all) {
        int lookedAt = 0;
        List<String> found = new ArrayList<>();
        Set<String> idle = new TreeSet<>(exemptions.keySet());
        for (JavaClass one : all.classes()) {
            if (!about.test(one, all)) {
                continue;
            }
            lookedAt++;
            List<String> wrong = complaints.about(one, all).distinct().sorted().toList();
            String exempt = wrong.isEmpty() ? null : exemption(one);
            if (exempt != null) {
                idle.remove(exempt);
            } else {
                wrong.forEach(line -> found.add(one.getName() + " " + line));
            }
        }
        return new Verdict(lookedAt, List.copyOf(found), idle);
    }

    private String exemption(JavaClass one) {
        String outermost = one.getName().replaceFirst("\\$.*", "");
        return exemptions.containsKey(outermost) ? outermost : null;
    }

    @Override
    public String toString() {
        return sentence;
    }
}
