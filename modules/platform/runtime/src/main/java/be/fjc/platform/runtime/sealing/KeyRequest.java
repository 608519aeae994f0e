package be.fjc.platform.runtime.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Asks every centre of an installation for a next data key: a moment in the folder of the keys, which all nodes share. Each centre honours
 * it once, also one that is closed now, when it opens again.
 */
public final class KeyRequest {

    private static final String FILE = "data-keys-asked";

    private final Path folder;

    /** @param folder of the keys, {@code fjc.keys.folder} */
    public KeyRequest(Path folder) {
        this.folder = folder;
    }

    /** From now on every centre's key must be younger than this moment. */
    public void ask(Instant now) {
        try {
            Path draft = Files.createTempFile(folder, "new", ".tmp");
            Files.writeString(draft, now.toString());
            Files.move(draft, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new IllegalStateException("the folder of the keys cannot be written: " + failure, failure);
        }
    }

    /** When it was last asked for. */
    public Optional<Instant> asked() {
        try {
            return Optional.of(Instant.parse(Files.readString(folder.resolve(FILE)).strip()));
        } catch (NoSuchFileException never) {
            return Optional.empty();
        } catch (IOException | DateTimeParseException failure) {
            throw new IllegalStateException(FILE + " in the folder of the keys cannot be read: " + failure, failure);
        }
    }
}
