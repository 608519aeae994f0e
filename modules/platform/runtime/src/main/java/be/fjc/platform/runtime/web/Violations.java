package be.fjc.platform.runtime.web;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.InvalidInput.Issue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Turns what Bean Validation found into issues with stable codes and the names the caller knows. */
final class Violations {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Size", "size"),
            Map.entry("Pattern", "invalidFormat"),
            Map.entry("Email", "invalidFormat"),
            Map.entry("Min", "outOfRange"),
            Map.entry("Max", "outOfRange"),
            Map.entry("Positive", "outOfRange"),
            Map.entry("PositiveOrZero", "outOfRange"),
            Map.entry("Past", "inFuture"),
            Map.entry("PastOrPresent", "inFuture"),
            Map.entry("Future", "inPast"),
            Map.entry("FutureOrPresent", "inPast"));

    private Violations() {}

    static InvalidInput issues(ConstraintViolationException found) {
        List<Issue> issues = found.getConstraintViolations().stream()
                .map(violation -> new Issue(code(violation), name(violation.getPropertyPath())))
                .distinct()
                .sorted(Comparator.comparing(Issue::name).thenComparing(Issue::code))
                .toList();
        return new InvalidInput(issues);
    }

    /** A constraint of our own can name its code as its message. */
    private static String code(ConstraintViolation<?> violation) {
        String message = violation.getMessageTemplate();
        if (message.matches("[a-z][A-Za-z0-9]*")) {
            return message;
        }
        String constraint = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return CODES.getOrDefault(constraint, "invalid");
    }

    /** Without the method and its parameter, of which the caller knows nothing, unless the parameter itself is what is wrong. */
    private static String name(Path path) {
        StringBuilder name = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    name.append('[').append(node.getIndex()).append(']');
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    name.append(name.length() > 0 ? "." : "").append(node.getName());
                }
            }
        }
        return name.length() > 0 ? name.toString() : parameter;
    }
}
