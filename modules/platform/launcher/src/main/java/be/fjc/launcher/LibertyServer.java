package be.fjc.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The assembled Open Liberty with the product in it, as a process of its own. */
public final class LibertyServer implements AutoCloseable {

    private static final String PROCESS = "liberty";
    static final String MANAGEMENT_PORT = "fjc.management.port";

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final DataFolder folder;
    private final Process process;
    private final int port;
    private final String managementPort;

    private LibertyServer(DataFolder folder, Process process, int port, String managementPort) {
        this.folder = folder;
        this.process = process;
        this.port = port;
        this.managementPort = managementPort;
    }

    /**
     * Starts it and returns at once; see {@link #awaitReady()}.
     *
     * @param home the {@code wlp} folder
     * @param variables settings by their {@code fjc.…} name; given to the process as environment variables, never as arguments
     */
    public static LibertyServer start(DataFolder folder, Path home, int port, Map<String, String> variables) {
        folder.stopLeftover(PROCESS);
        requireFree(port);
        Path launcher = home.resolve("bin/tools/ws-server.jar");
        if (Files.notExists(launcher)) {
            throw new CannotStart("er staat geen Open Liberty in " + home + "; bouw het product eerst (zie README).");
        }
        try {
            forgetOlderBuild(folder, home);
            ProcessBuilder builder = new ProcessBuilder(command(home, launcher));
            builder.directory(folder.path().toFile());
            builder.redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.to(folder.resolve("liberty.log").toFile()));
            Map<String, String> environment = builder.environment();
            environment.put("WLP_USER_DIR", home.resolve("usr").toString());
            environment.put("WLP_OUTPUT_DIR", folder.resolve("liberty").toString());
            environment.put("FJC_HTTP_PORT", Integer.toString(port));
            variables.forEach((name, value) -> environment.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
            Process process = builder.start();
            folder.remember(PROCESS, process.toHandle());
            return new LibertyServer(folder, process, port, variables.getOrDefault(MANAGEMENT_PORT, "9081"));
        } catch (IOException trouble) {
            throw new CannotStart("Open Liberty wil niet starten (" + trouble.getMessage() + ").", trouble);
        }
    }

    /** The server keeps unpacked jars by their date, and our builds all carry the same one: another build needs an empty work area. */
    private static void forgetOlderBuild(DataFolder folder, Path home) throws IOException {
        Path application = home.resolve("usr/servers/fjc/apps/fjc.war");
        Path note = folder.resolve("build");
        String build = Files.exists(application) ? Files.getLastModifiedTime(application) + " " + Files.size(application) : "";
        if (Files.notExists(note) || !Files.readString(note).equals(build)) {
            removeAll(folder.resolve("liberty/fjc/workarea"));
            Files.writeString(note, build);
        }
    }

    private static void removeAll(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static List<String> command(Path home, Path launcher) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-javaagent:" + home.resolve("bin/tools/ws-javaagent.jar"));
        command.add("-Djava.awt.headless=true");
        addOptions(command, home.resolve("lib/platform/java/java9.options"));
        addOptions(command, home.resolve("usr/servers/fjc/jvm.options"));
        command.add("-jar");
        command.add(launcher.toString());
        command.add("fjc");
        return command;
    }

    private static void addOptions(List<String> command, Path file) throws IOException {
        if (Files.exists(file)) {
            Files.readAllLines(file).stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(command::add);
        }
    }

    private static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException taken) {
            throw new CannotStart("poort " + port + " is al in gebruik door een ander programma; stop dat, of kies een andere poort met"
                    + " -Dfjc.http.port=…", taken);
        }
    }

    /** Waits until the server says it is ready: at least one centre can be served. */
    public void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new CannotStart("Open Liberty is gestopt tijdens het starten; de reden staat in " + log() + ".");
            }
            if (answersReady()) {
                return;
            }
            pause();
        }
        throw new CannotStart("Open Liberty is na " + PATIENCE.toSeconds() + " seconden niet klaar; de reden staat in " + log() + ".");
    }

    private boolean answersReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + "/health/ready"))
                    .timeout(Duration.ofSeconds(5)).build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("het starten is onderbroken.", stopped);
        }
    }

    public int port() {
        return port;
    }

    /** Where everything it says is written. */
    public Path log() {
        return folder.resolve("liberty.log");
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits until it stops by itself. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        folder.forget(PROCESS);
    }
}
