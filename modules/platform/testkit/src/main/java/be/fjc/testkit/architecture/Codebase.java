package be.fjc.testkit.architecture;

import be.fjc.platform.module.CentreModule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;

/** The classes of a product and the modules among them: a module is the package of its card, with all below it. */
public final class Codebase {

    private static final String PLATFORM = "be.fjc.platform";
    private static final String LAUNCHER = "be.fjc.launcher";
    private static final String TESTKIT = "be.fjc.testkit";

    /** A tool of its own that shares no line with the product it checks. */
    private static final String VERIFIER = "be.fjc.verifier";

    private final List<JavaClass> classes;
    private final List<Part> modules;

    private Codebase(List<JavaClass> classes) {
        this.classes = classes;
        this.modules = classes.stream().filter(Codebase::isCard).map(Codebase::part).toList();
    }

    /** Everything of the product on the class path; tests and their kit are not part of it. */
    public static Codebase ofProduct() {
        return below(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()), "be.fjc");
    }

    /** The product and the module in a jar of its own; the jar must be on the thread's class path. */
    public static Codebase ofProductAnd(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<JavaClass> all = new ArrayList<>(ofProduct().classes);
            new ClassFileImporter().importJar(file).forEach(all::add);
            return new Codebase(all);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Everything below these packages, tests included. */
    public static Codebase below(String... rootPackages) {
        return below(new ClassFileImporter(), rootPackages);
    }

    private static Codebase below(ClassFileImporter importer, String... rootPackages) {
        return new Codebase(importer.importPackages(rootPackages).stream()
                .filter(one -> !isIn(one, TESTKIT) && !isIn(one, VERIFIER))
                .sorted(Comparator.comparing(JavaClass::getName))
                .toList());
    }

    private static boolean isCard(JavaClass one) {
        return one.isAssignableTo(CentreModule.class) && !one.isInterface() && !one.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    private static Part part(JavaClass card) {
        return new Part(isPlatform(card) ? PLATFORM : card.getPackageName(), Made.by(card, CentreModule.class));
    }

    /** All of them, by name. */
    public List<JavaClass> classes() {
        return classes;
    }

    /** The modules, the platform's own part included. */
    List<Part> modules() {
        return modules;
    }

    /** The module or platform part that the class belongs to; empty for the shell and the launcher. */
    Optional<Part> partOf(JavaClass one) {
        return modules.stream().filter(part -> part.owns(one)).findFirst();
    }

    /** The module it belongs to; empty for the platform as well. */
    Optional<Part> moduleOf(JavaClass one) {
        return partOf(one).filter(part -> !part.isPlatform());
    }

    Optional<Part> module(String id) {
        return modules.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    boolean isInModule(JavaClass one) {
        return moduleOf(one).isPresent();
    }

    /** Whether it stands in this room of some module. */
    boolean isInRoom(JavaClass one, Part.Room room) {
        return moduleOf(one).flatMap(part -> part.roomOf(one)).filter(room::equals).isPresent();
    }

    static boolean isPlatform(JavaClass one) {
        return isIn(one, PLATFORM);
    }

    /** The launcher starts processes and speaks to a terminal: some rules of the server are not its own. */
    static boolean isLauncher(JavaClass one) {
        return isIn(one, LAUNCHER);
    }

    static boolean isOurs(JavaClass one) {
        return isIn(one, "be.fjc");
    }

    static boolean isIn(JavaClass one, String rootPackage) {
        String name = one.getBaseComponentType().getPackageName();
        return name.equals(rootPackage) || name.startsWith(rootPackage + ".");
    }
}
