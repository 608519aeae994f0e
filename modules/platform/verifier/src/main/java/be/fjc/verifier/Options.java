package be.fjc.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The command's arguments: {@code --name value} pairs, {@code --tenant} as often as wanted. */
final class Options {

    private static final Set<String> NAMES = Set.of("--jdbc", "--user", "--password-file", "--master-key-file", "--keys-file",
            "--checkpoints", "--public-key", "--tenant", "--at", "--out");

    private final Map<String, String> values = new HashMap<>();
    private final List<String> tenants = new ArrayList<>();

    Options(List<String> arguments) {
        for (int at = 0; at < arguments.size(); at += 2) {
            String name = arguments.get(at);
            if (!NAMES.contains(name) || at + 1 == arguments.size()) {
                throw new CannotVerify("onbekend of onvolledig: " + name);
            }
            if (name.equals("--tenant")) {
                tenants.add(arguments.get(at + 1));
            } else {
                values.put(name, arguments.get(at + 1));
            }
        }
    }

    String required(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new CannotVerify(name + " ontbreekt");
        }
        return value;
    }

    /** The centres asked for; none means all. */
    List<String> tenants() {
        return List.copyOf(tenants);
    }

    /** The database password: a file, or the environment variable {@code FJC_VERIFIER_PASSWORD}. */
    String password() {
        String file = values.get("--password-file");
        String password = file == null ? System.getenv("FJC_VERIFIER_PASSWORD") : read(file);
        return password == null ? "" : password;
    }

    /** Keys of the audit by centre: all of those named out of the master key, or those that the file of keys has. */
    Map<String, byte[]> keys(List<String> known) {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        if (values.containsKey("--master-key-file")) {
            String master = read(required("--master-key-file"));
            known.forEach(tenant -> keys.put(tenant, Seal.keyOf(master, tenant)));
            return keys;
        }
        for (String line : read(required("--keys-file")).lines().filter(one -> !one.isBlank()).toList()) {
            String[] parts = line.split("=", 2);
            if (parts.length != 2) {
                throw new CannotVerify("een regel van --keys-file is niet centrum=sleutel");
            }
            keys.put(parts[0].strip(), key(parts[1].strip()));
        }
        return keys;
    }

    private static byte[] key(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notAKey) {
            throw new CannotVerify("een sleutel in --keys-file is niet in base64url geschreven");
        }
    }

    /** The moment it is verified for: now, or what was given. */
    Instant moment() {
        String given = values.get("--at");
        try {
            return given == null ? Instant.now() : Instant.parse(given);
        } catch (DateTimeParseException nonsense) {
            throw new CannotVerify("--at is geen tijdstip zoals 2026-11-02T09:00:00Z");
        }
    }

    PublicKey publicKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(read(required("--public-key")));
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
            throw new CannotVerify("--public-key is geen openbare sleutel van controlepunten");
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException | InvalidPathException trouble) {
            throw new CannotVerify("het bestand " + file + " kan niet gelezen worden");
        }
    }
}
