package be.fjc.platform.runtime.sealing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The half of each centre's key that lies in the folder of the keys: 32 bytes of chance, one file for each centre. The other half is the
 * master key. Who destroys a centre's half makes all that lies sealed there unreadable for ever, also in every backup of the database.
 */
public final class CentreHalves {

    private static final int BYTES = 32;
    private static final String LOCK = "centre-keys.lock";

    private final Path folder;

    /** @param folder of the keys, {@code fjc.keys.folder}, which the nodes of one installation share */
    public CentreHalves(Path folder) {
        this.folder = folder;
    }

    /** Makes it, whole or not at all, unless it is there. */
    void make(String tenant) {
        synchronized (CentreHalves.class) {
            try {
                Files.createDirectories(folder);
                try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    channel.lock(); // until the channel closes
                    if (Files.notExists(file(tenant))) {
                        Path draft = Files.createTempFile(folder, "new", ".tmp");
                        Files.writeString(draft, chance());
                        Files.move(draft, file(tenant));
                    }
                }
            } catch (IOException failure) {
                throw unusable(failure);
            }
        }
    }

    /** As it was made, 43 characters; an {@link IllegalStateException} says that it is not there. */
    String of(String tenant) {
        try {
            return Files.readString(file(tenant)).strip();
        } catch (NoSuchFileException gone) {
            throw new IllegalStateException("the key of " + tenant + " is not in the folder of the keys (fjc.keys.folder): it was destroyed,"
                    + " or the folder is another one", gone);
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    public boolean exists(String tenant) {
        return Files.exists(file(tenant));
    }

    /** For ever. What is written over it first helps on a plain disk only; copies of the folder are for whoever made them to destroy. */
    public void destroy(String tenant) {
        try {
            Files.writeString(file(tenant), chance(), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.delete(file(tenant));
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    private Path file(String tenant) {
        return folder.resolve("centre-" + tenant + ".key");
    }

    private static String chance() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static IllegalStateException unusable(IOException failure) {
        return new IllegalStateException("the keys of centres in the folder of the keys (fjc.keys.folder) cannot be used: " + failure, failure);
    }
}
