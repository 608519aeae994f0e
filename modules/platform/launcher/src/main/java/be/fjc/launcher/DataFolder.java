package be.fjc.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The folder that outlives a run. One process owns it at a time; what an earlier process left running when it was killed is
 * stopped first, so that a killed run never blocks the next one.
 */
public final class DataFolder implements AutoCloseable {

    private static final int SECRET_BYTES = 36;
    private static final String IN_USE = "in-use";

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the folder, making it when it is not there. */
    public static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(path.resolve(IN_USE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new CannotStart("er draait al een FJC op de map " + path + "; stop die eerst (Ctrl-C), of kies een andere map"
                        + " met -Dfjc.data=…");
            }
            return new DataFolder(path, channel, lock);
        } catch (IOException trouble) {
            throw new CannotStart("de map " + path + " kan niet gebruikt worden (" + trouble.getMessage() + ").", trouble);
        }
    }

    /** Looks into a folder that another process owns. */
    static DataFolder ofRunning(Path path) {
        if (Files.notExists(path.resolve(IN_USE))) {
            throw new CannotStart("er draait geen FJC op de map " + path + ".");
        }
        return new DataFolder(path, null, null);
    }

    /** Takes the folder as if it were new: what an earlier run left running is stopped, what it left lying is removed. */
    public static DataFolder openEmpty(Path path) {
        DataFolder folder = open(path);
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> inside = all.filter(file -> !file.equals(path) && !file.endsWith(IN_USE)).sorted(Comparator.reverseOrder()).toList();
            inside.stream().map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".pid")).forEach(name ->
                    folder.stopLeftover(name.substring(0, name.length() - ".pid".length())));
            for (Path file : inside) {
                Files.deleteIfExists(file);
            }
            return folder;
        } catch (IOException trouble) {
            folder.close();
            throw new CannotStart("de map " + path + " kan niet leeggemaakt worden (" + trouble.getMessage() + ").", trouble);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** A random secret that is made once and kept in a file that only this user can read. */
    public String secret(String name) {
        Path file = path.resolve(name);
        try {
            if (Files.notExists(file)) {
                byte[] random = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(random);
                Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            return Files.readString(file).trim();
        } catch (IOException trouble) {
            throw new CannotStart("het bestand " + file + " kan niet gelezen of geschreven worden (" + trouble.getMessage() + ").", trouble);
        }
    }

    /** Remembers a process that this run has started. */
    void remember(String name, ProcessHandle process) {
        String start = process.info().startInstant().map(Object::toString).orElse("");
        try {
            Files.writeString(path.resolve(name + ".pid"), process.pid() + "\n" + start + "\n");
        } catch (IOException trouble) {
            throw new CannotStart("in de map " + path + " kan niet geschreven worden (" + trouble.getMessage() + ").", trouble);
        }
    }

    /** Writes a line down for whoever looks into this folder. */
    void note(String name, String line) {
        try {
            Files.writeString(path.resolve(name), line);
        } catch (IOException trouble) {
            throw new CannotStart("in de map " + path + " kan niet geschreven worden (" + trouble.getMessage() + ").", trouble);
        }
    }

    String noted(String name) {
        try {
            return Files.readString(path.resolve(name)).strip();
        } catch (IOException trouble) {
            throw new CannotStart("in de map " + path + " staat geen " + name + ".", trouble);
        }
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(path.resolve(name + ".pid"));
        } catch (IOException harmless) {
            // the next run finds a pid that no longer lives
        }
    }

    /** Stops what an earlier, killed run left behind under this name. */
    void stopLeftover(String name) {
        remembered(name).ifPresent(process -> {
            process.destroy();
            try {
                process.onExit().get(20, TimeUnit.SECONDS);
            } catch (TimeoutException stubborn) {
                process.destroyForcibly();
            } catch (InterruptedException | ExecutionException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        forget(name);
    }

    /** The process remembered under this name, if it is the very same one and still lives. */
    Optional<ProcessHandle> remembered(String name) {
        try {
            Path file = path.resolve(name + ".pid");
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            String[] lines = Files.readString(file).split("\n");
            return ProcessHandle.of(Long.parseLong(lines[0].trim()))
                    .filter(process -> process.info().startInstant().map(Object::toString).orElse("").equals(lines.length > 1 ? lines[1] : ""));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try {
            lock.release();
            channel.close();
        } catch (IOException alreadyGone) {
            // the lock ends with the process
        }
    }
}
