package be.fjc.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folders of one run, all under its work folder: a copy of the server with the floor in it, tenant files, data. */
final class Folders {

    private static final String BESIDE_THE_PRODUCT = """
            <server description="The floor, beside the product, in this copy only">
              <webApplication id="floor" location="floor.war" contextRoot="/floor"/>
            </server>
            """;

    private final Options options;

    Folders(Options options) {
        this.options = options;
    }

    /** Empties the work folder and lays out the server. */
    void prepare() throws IOException {
        remove(options.work());
        Files.createDirectories(tenants());
        copyServer();
        Path server = server().resolve("usr/servers/fjc");
        Files.copy(options.floor(), server.resolve("apps/floor.war"));
        Path dropins = Files.createDirectories(server.resolve("configDropins/overrides"));
        Files.writeString(dropins.resolve("bench.xml"), BESIDE_THE_PRODUCT);
    }

    Path server() {
        return options.work().resolve("wlp");
    }

    Path tenants() {
        return options.work().resolve("tenants");
    }

    Path data() {
        return options.work().resolve("data");
    }

    Path logins() {
        return options.work().resolve("logins.properties");
    }

    /** A centre of its own out of the template: the same file under another host name. Complete before it shows. */
    void declareCentre(String id) throws IOException {
        String file = Files.readString(options.template())
                .replaceAll("(?m)^name: .*$", "name: Veilig Huis " + id)
                .replaceAll("(?m)^hosts: .*$", "hosts: [" + Centre.hostOf(id) + "]");
        Path made = Files.createDirectories(options.work().resolve("made").resolve(id));
        Files.writeString(made.resolve("tenant.yaml"), file);
        Files.move(made, tenants().resolve(id));
    }

    /** What never changes is linked where the file system can, because the server is large. */
    private void copyServer() throws IOException {
        Path from = options.server();
        Path own = from.resolve("usr");
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(target(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (file.startsWith(own) || !linked(file, target(file))) {
                    Files.copy(file, target(file));
                }
                return FileVisitResult.CONTINUE;
            }

            private Path target(Path path) {
                return server().resolve(from.relativize(path).toString());
            }
        });
    }

    private static boolean linked(Path file, Path link) {
        try {
            Files.createLink(link, file);
            return true;
        } catch (IOException | UnsupportedOperationException cannot) {
            return false;
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
