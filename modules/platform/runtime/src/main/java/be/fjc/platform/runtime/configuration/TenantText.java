package be.fjc.platform.runtime.configuration;

import be.fjc.platform.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one tenant file, read with suspicion: a file that is too big, lies outside the folder, is no plain file or is no text
 * is refused before anything looks at what it says.
 */
record TenantText(String text, String hash) {

    static final String FILE = "tenant.yaml";
    static final int LARGEST = 1024 * 1024;

    private static final Pattern TAB_BEFORE_TEXT = Pattern.compile("^ *\t", Pattern.MULTILINE);
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]|[\uFEFF\uFFFE\uFFFF]");

    /** What tells without reading whether a file may have changed. */
    record Stamp(Path file, long size, long modified) {}

    /** Empty, with the reason among the problems, when there is nothing that may be read. */
    static Optional<Stamp> stamp(Path root, Path tenantFolder, Problems problems) {
        try {
            Path real = tenantFolder.resolve(FILE).toRealPath();
            if (!real.startsWith(root.toRealPath())) {
                problems.add(Place.START, "de map of het bestand is een verwijzing naar een plaats buiten de map met tenants",
                        "zet het bestand zelf in de map");
                return Optional.empty();
            }
            BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                problems.add(Place.START, FILE + " is geen gewoon bestand", "maak er een tekstbestand van");
                return Optional.empty();
            }
            if (attributes.size() > LARGEST) {
                problems.add(Place.START, "het bestand is " + attributes.size() + " bytes groot",
                        "hoogstens 1 MB (" + LARGEST + " bytes)");
                return Optional.empty();
            }
            return Optional.of(new Stamp(real, attributes.size(), attributes.lastModifiedTime().toMillis()));
        } catch (NoSuchFileException missing) {
            problems.add(Place.START, FILE + " ontbreekt in de map", "kopieer _template/" + FILE + " en vul het in");
        } catch (IOException | SecurityException unreadable) {
            cannotRead(problems);
        }
        return Optional.empty();
    }

    /** Empty, with the reason among the problems, when the bytes are no text to work with. */
    static Optional<TenantText> read(Stamp stamp, Problems problems) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(stamp.file(), LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException | SecurityException unreadable) {
            cannotRead(problems);
            return Optional.empty();
        }
        if (bytes.length != stamp.size()) {
            problems.add(Place.START, "het bestand verandert terwijl het gelezen wordt", "wacht tot het volledig geschreven is");
            return Optional.empty();
        }
        return decode(bytes, problems).map(text -> new TenantText(text, Sha256.hex(bytes)));
    }

    private static Optional<String> decode(byte[] bytes, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean good = !decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        if (!good) {
            problems.add(Place.of(text, text.length()), "hier staat een byte die geen UTF-8 is", "bewaar het bestand als UTF-8");
            return Optional.empty();
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Matcher strange = NOT_TEXT.matcher(text);
        if (strange.find()) {
            problems.add(Place.of(text, strange.start()), "hier staat een onzichtbaar stuurteken", "haal het weg");
            return Optional.empty();
        }
        Matcher tab = TAB_BEFORE_TEXT.matcher(text);
        if (tab.find()) {
            problems.add(Place.of(text, tab.end() - 1), "hier is ingesprongen met een tab", "spring in met twee spaties per niveau");
        }
        return problems.any() ? Optional.empty() : Optional.of(text);
    }

    private static void cannotRead(Problems problems) {
        problems.add(Place.START, FILE + " kan niet gelezen worden", "geef de server leesrecht op de map en het bestand");
    }
}
