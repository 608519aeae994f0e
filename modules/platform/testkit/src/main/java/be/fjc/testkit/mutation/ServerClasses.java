package be.fjc.testkit.mutation;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * The classes of the server that runs on a data folder, to be exchanged while it runs: a guard taken out costs no start, and the data
 * are those of everybody's tests.
 */
final class ServerClasses {

    private final String process;
    private final Path folder;
    private final Path agent;

    /**
     * @param data the data folder of the running product
     * @param folder for what is exchanged
     */
    ServerClasses(Path data, Path folder) throws IOException {
        this.process = Files.readAllLines(data.resolve("liberty.pid")).get(0).strip();
        this.folder = folder.toAbsolutePath();
        this.agent = agent(this.folder.resolve("class-exchange.jar"));
    }

    /** The class as it is loaded now. */
    byte[] fetch(String type) {
        try {
            Path file = folder.resolve("fetched.class");
            Files.deleteIfExists(file);
            order("fetch", type, file);
            return Files.readAllBytes(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    void put(String type, byte[] bytes) {
        try {
            order("put", type, Files.write(folder.resolve("put.class"), bytes));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private void order(String what, String type, Path file) throws IOException {
        try {
            VirtualMachine server = VirtualMachine.attach(process);
            try {
                server.loadAgent(agent.toString(), what + "|" + type + "|" + file);
            } finally {
                server.detach();
            }
        } catch (IOException trouble) {
            throw trouble;
        } catch (Exception refused) {
            throw new IllegalStateException(what + " " + type + ": is it loaded, and is its shape the same?", refused);
        }
    }

    private static Path agent(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Agent-Class", ClassExchange.class.getName());
        manifest.getMainAttributes().putValue("Can-Redefine-Classes", "true");
        manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (String type : new String[] {ClassExchange.class.getName(), ClassExchange.class.getName() + "$1"}) {
                String path = type.replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(path));
                try (InputStream bytes = ClassExchange.class.getResourceAsStream("/" + path)) {
                    bytes.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return jar;
    }
}
