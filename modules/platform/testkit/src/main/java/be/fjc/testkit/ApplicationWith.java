package be.fjc.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** A copy of the product's application with the jar of one more module in it; the product itself stays as it was built. */
final class ApplicationWith {

    private ApplicationWith() {}

    /** @return the copy, in the folder */
    static Path module(Path server, Path jar, Path folder) {
        Path copy = folder.resolve("fjc.war");
        try {
            Files.createDirectories(folder);
            Files.copy(server.resolve("usr/servers/fjc/apps/fjc.war"), copy, StandardCopyOption.REPLACE_EXISTING);
            try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + copy.toUri()), Map.of())) {
                Files.copy(jar, inside.getPath("/WEB-INF/lib", jar.getFileName().toString()));
            }
            return copy;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
