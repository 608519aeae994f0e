package be.fjc.testkit.mutation;

import java.io.IOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Arrays;
import java.util.List;

/**
 * Runs inside the server, put there by {@link ServerClasses}: hands out the bytes of a class that is loaded, and takes others in their
 * place. Needs nothing but the JDK.
 */
public final class ClassExchange {

    private ClassExchange() {}

    /** @param order {@code fetch} or {@code put}, the class, the file its bytes go to or come from; separated by bars */
    public static void agentmain(String order, Instrumentation server) throws Exception {
        String[] words = order.split("\\|");
        List<Class<?>> loaded = Arrays.stream(server.getAllLoadedClasses())
                .<Class<?>>map(type -> type)
                .filter(type -> type.getName().equals(words[1]))
                .toList();
        if (loaded.isEmpty()) {
            throw new ClassNotFoundException(words[1]);
        }
        Path file = Path.of(words[2]);
        for (Class<?> type : loaded) {
            if (words[0].equals("fetch")) {
                fetch(server, type, file);
            } else {
                server.redefineClasses(new ClassDefinition(type, Files.readAllBytes(file)));
            }
        }
    }

    /** As it was loaded, with what the server has woven into it. */
    private static void fetch(Instrumentation server, Class<?> type, Path file) throws Exception {
        ClassFileTransformer reading = new ClassFileTransformer() {
            @Override
            public byte[] transform(ClassLoader loader, String name, Class<?> asked, ProtectionDomain domain, byte[] bytes) {
                if (asked == type) {
                    write(file, bytes);
                }
                return null;
            }
        };
        server.addTransformer(reading, true);
        try {
            server.retransformClasses(type);
        } finally {
            server.removeTransformer(reading);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
