package be.fjc.platform.runtime.configuration;

import be.fjc.platform.module.CentreModule;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The folder with one folder per tenant, {@code <id>/tenant.yaml} in each. Names that start with {@code _} or {@code .} and files
 * beside the folders are left alone. Remembers what it read, so that looking again costs a glance at sizes and times.
 */
public final class TenantsFolder {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    private final Path folder;
    private final ModuleRules modules;
    private final Map<String, TenantFile> inForce = new TreeMap<>();
    private Map<String, TenantReading> readings = Map.of();
    private Configuration current;

    /** @param modules those this product was built with, whose settings the files may carry */
    public TenantsFolder(Path folder, Collection<? extends CentreModule> modules) {
        this.folder = folder;
        this.modules = new ModuleRules(modules);
    }

    /** Reads what changed since last time; answers the very same object when nothing did. */
    public synchronized Configuration load() {
        Map<String, TenantReading> now = new TreeMap<>();
        try {
            for (String id : ids()) {
                now.put(id, read(id));
            }
        } catch (IOException | SecurityException unreadable) {
            return unreadable();
        }
        readings = now;
        inForce.keySet().retainAll(now.keySet());
        HostClaims claims = new HostClaims(now, inForce).settle();
        inForce.putAll(claims.good());
        Configuration read = configuration(now, claims);
        current = read.equals(current) ? current : read;
        return current;
    }

    private Set<String> ids() throws IOException {
        Set<String> ids = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                boolean ours = !name.startsWith("_") && !name.startsWith(".");
                if (ours && (Files.isDirectory(entry) || Files.isSymbolicLink(entry) && !Files.isRegularFile(entry))) {
                    ids.add(name);
                }
            }
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        return ids;
    }

    private TenantReading read(String id) {
        Problems problems = new Problems(id + "/" + TenantText.FILE);
        if (!ID.matcher(id).matches()) {
            problems.add(Place.START, "de mapnaam " + Problems.quoted(id) + " kan geen code van een tenant zijn",
                    "2 tot 31 kleine letters, cijfers en streepjes, te beginnen met een letter");
            return TenantReading.failed(problems);
        }
        Optional<TenantText.Stamp> stamp = TenantText.stamp(folder, folder.resolve(id), problems);
        TenantReading earlier = readings.get(id);
        if (stamp.isPresent() && earlier != null && earlier.isOf(stamp.get())) {
            return earlier;
        }
        long readAt = System.currentTimeMillis();
        Optional<TenantText> text = stamp.flatMap(known -> TenantText.read(known, problems));
        if (text.isEmpty()) {
            return TenantReading.failed(problems);
        }
        if (earlier != null && earlier.hash().equals(text.get().hash())) {
            return earlier.seenAgain(stamp.get(), readAt);
        }
        return TenantReading.of(id, stamp.get(), readAt, text.get(), modules, problems);
    }

    private static Configuration configuration(Map<String, TenantReading> readings, HostClaims claims) {
        List<Problem> problems = new ArrayList<>(claims.problems());
        readings.values().forEach(reading -> problems.addAll(reading.problems()));
        Set<String> broken = new HashSet<>(readings.keySet());
        broken.removeAll(claims.good().keySet());
        return new Configuration(new TreeMap<>(claims.good()), broken, problems.stream().sorted().toList());
    }

    /** A folder that cannot be read says nothing about any tenant: whatever ran keeps running. */
    private Configuration unreadable() {
        Problem problem = new Problem(".", 1, 1, "de map met tenants kan niet gelezen worden",
                "controleer of ze bestaat en geef de server leesrecht");
        Configuration read = current == null
                ? new Configuration(new TreeMap<>(), Set.of(), List.of(problem))
                : new Configuration(current.tenants(), current.broken(), List.of(problem));
        current = read.equals(current) ? current : read;
        return current;
    }
}
