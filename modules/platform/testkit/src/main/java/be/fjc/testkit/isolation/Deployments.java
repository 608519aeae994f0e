package be.fjc.testkit.isolation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The product as an archive for a test inside the server: the very jars of the assembled WAR, with the platform always and of the
 * modules only those named. Never a list of classes, so what is tested is what is shipped.
 */
public final class Deployments {

    private static final Set<String> PLATFORM = Set.of("kernel", "runtime");

    /** The filters of the front door; see {@link OpenDoor}. */
    private static final List<String> DOOR = List.of("trace", "security-headers", "one-spelling", "tenant", "fairness", "signed-in", "module-gate");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Deployments() {}

    /** For tests that run inside the server: the front door stands open, nobody is bound when a test begins. */
    public static WebArchive of(String... modules) {
        String door = DOOR.stream()
                .map(name -> "<filter><filter-name>" + name + "</filter-name><filter-class>" + OpenDoor.class.getName()
                        + "</filter-class><async-supported>true</async-supported></filter>")
                .collect(Collectors.joining("\n"));
        return behindTheDoor(modules)
                .addPackage(Deployments.class.getPackage())
                .addAsLibraries(assertions())
                .setWebXML(new StringAsset(webXml(door)));
    }

    /** For tests that knock from outside: the front door is the product's own. */
    public static WebArchive behindTheDoor(String... modules) {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "inside-" + COUNT.incrementAndGet() + ".war")
                .addAsWebInfResource(new StringAsset("""
                        <web-ext xmlns="http://websphere.ibm.com/xml/ns/javaee" version="1.1"><context-root uri="/"/></web-ext>
                        """), "ibm-web-ext.xml")
                .addAsWebInfResource(new StringAsset("""
                        <web-bnd xmlns="http://websphere.ibm.com/xml/ns/javaee" version="1.2"><virtual-host name="product"/></web-bnd>
                        """), "ibm-web-bnd.xml")
                .addAsWebInfResource(new StringAsset("""
                        <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.1" bean-discovery-mode="annotated"/>
                        """), "beans.xml");
        Set<String> wanted = Stream.concat(PLATFORM.stream(), Stream.of(modules)).collect(Collectors.toSet());
        jarsOfProduct().filter(jar -> isWanted(jar, wanted)).forEach(war::addAsLibrary);
        return war;
    }

    /** What a test needs to speak its mind. */
    public static File[] assertions() {
        return jarsOf("org.assertj.core.api.Assertions", "net.bytebuddy.ByteBuddy");
    }

    /** What a probe needs to write a row. */
    public static Class<?>[] probing() {
        return new Class<?>[] {Ground.class, AnyRow.class, RowFinder.class, RowFinder.Check.class, TableColumn.class, InsideServer.class};
    }

    static File jarNamed(String beginning) {
        return jarsOfProduct().filter(jar -> jar.getName().startsWith(beginning)).findFirst().orElseThrow();
    }

    private static boolean isWanted(File jar, Set<String> modules) {
        String name = jar.getName();
        return !name.startsWith("fjc-") || modules.stream().anyMatch(module -> name.matches("fjc-" + module + "-\\d.*"));
    }

    private static Stream<File> jarsOfProduct() {
        String war = System.getProperty("fjc.war");
        if (war == null) {
            throw new IllegalStateException("system property fjc.war is not set; run this through Maven");
        }
        try (Stream<Path> jars = Files.list(Path.of(war, "WEB-INF", "lib"))) {
            return jars.map(Path::toFile).toList().stream();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static File[] jarsOf(String... classes) {
        return Stream.of(classes).map(Deployments::jarOf).toArray(File[]::new);
    }

    private static File jarOf(String type) {
        try {
            return Path.of(Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI()).toFile();
        } catch (ClassNotFoundException | java.net.URISyntaxException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String webXml(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.1">
                %s
                </web-app>
                """.formatted(content);
    }
}
