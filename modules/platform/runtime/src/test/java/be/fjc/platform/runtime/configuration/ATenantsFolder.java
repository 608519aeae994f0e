package be.fjc.platform.runtime.configuration;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.A_SAFETY;
import static be.fjc.platform.access.InformationClass.P;
import static be.fjc.platform.access.InformationClass.R;
import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.LetterKind;
import be.fjc.platform.module.ReferenceList;
import be.fjc.platform.module.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A tenants folder for tests, and the two modules that its files may name. */
final class ATenantsFolder {

    static final List<CentreModule> MODULES = List.of(new Casework(), new Tables());

    final Path path;

    ATenantsFolder(Path path) {
        this.path = path;
    }

    static String good() {
        try (InputStream in = ATenantsFolder.class.getResourceAsStream("good.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The good file with one thing changed. */
    static String good(String was, String becomes) {
        assertThat(good()).contains(was);
        return good().replace(was, becomes);
    }

    ATenantsFolder with(String id, String text) {
        return with(id, text.getBytes(StandardCharsets.UTF_8));
    }

    ATenantsFolder with(String id, byte[] bytes) {
        try {
            Files.createDirectories(path.resolve(id));
            Files.write(path.resolve(id).resolve("tenant.yaml"), bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    /** The good file under its own host name. */
    ATenantsFolder withGood(String id) {
        return with(id, good("leuven.localhost", id + ".localhost"));
    }

    Configuration load() {
        return Configuration.load(path, MODULES);
    }

    private static final class Casework implements CentreModule {

        @Override
        public String id() {
            return "casework";
        }

        @Override
        public List<Setting> settings() {
            return List.of(
                    new Setting("greeting", Setting.Kind.TEXT, "Welkom"),
                    new Setting("daysToKeep", Setting.Kind.WHOLE_NUMBER, "90"),
                    new Setting("loud", Setting.Kind.YES_NO, "true"));
        }

        @Override
        public List<LetterKind> letters() {
            return List.of(
                    new LetterKind("invitation", Map.of("text", R, "person.givenName", A, "person.codeWord", A_SAFETY, "dossier.notes", P), "text"),
                    new LetterKind("feedback", Map.of("text", R), "text"));
        }

        @Override
        public List<ReferenceList> lists() {
            return List.of(new ReferenceList("lifeDomain", List.of("housing", "work", "safety"), List.of("housing", "work")));
        }
    }

    private static final class Tables implements CentreModule {

        @Override
        public String id() {
            return "tables";
        }

        @Override
        public Set<String> requires() {
            return Set.of("casework");
        }
    }
}
