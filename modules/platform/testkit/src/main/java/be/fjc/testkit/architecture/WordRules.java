package be.fjc.testkit.architecture;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.objectweb.asm.tree.MethodInsnNode;

/** What the product refuses, it can say in the three languages. */
final class WordRules {

    private static final List<String> LANGUAGES = List.of("nl", "fr", "en");
    private static final String REFUSAL = internal(Refusal.class);
    private static final String INPUT = internal(InvalidInput.class);
    private static final String ISSUE = internal(InvalidInput.Issue.class);

    private WordRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("every refusal has its words",
                        (one, all) -> all.partOf(one).isPresent() && uses(one, Refusal.class),
                        (one, all) -> missing(one, all, "problem.", WordRules::refusal)),
                Rule.of("every issue with what was sent has its words",
                        (one, all) -> all.partOf(one).isPresent() && (uses(one, InvalidInput.class) || uses(one, InvalidInput.Issue.class)),
                        (one, all) -> missing(one, all, "issue.", WordRules::issue)));
    }

    private static boolean uses(JavaClass one, Class<?> type) {
        return one.getAccessesFromSelf().stream().anyMatch(access -> Seen.isOf(access, type.getName()));
    }

    private static int refusal(MethodInsnNode call) {
        if (!call.owner.equals(REFUSAL) || !call.desc.contains("Ljava/lang/String;")) {
            return -1;
        }
        return call.name.equals("<init>") ? 0 : call.name.equals("unless") ? 1 : -1;
    }

    private static int issue(MethodInsnNode call) {
        boolean made = call.name.equals("<init>") && call.desc.startsWith("(Ljava/lang/String;");
        return made && (call.owner.equals(INPUT) || call.owner.equals(ISSUE)) ? 0 : -1;
    }

    private static Stream<String> missing(JavaClass one, Codebase all, String kind, ToIntFunction<MethodInsnNode> code) {
        String module = all.partOf(one).orElseThrow().id();
        return Handed.by(one, code).stream()
                .flatMap(handed -> handed.text().stream())
                .flatMap(text -> LANGUAGES.stream()
                        .filter(language -> !has(module, language, kind + text) && !has("platform", language, kind + text))
                        .map(language -> "says " + kind + text + ", which has no words in " + language));
    }

    private static boolean has(String module, String language, String key) {
        Properties texts = new Properties();
        String name = "META-INF/problems/" + module + "_" + language + ".properties";
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (file != null) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return !texts.getProperty(key, "").isBlank();
    }

    private static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
