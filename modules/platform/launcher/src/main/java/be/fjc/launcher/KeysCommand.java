package be.fjc.launcher;

import be.fjc.platform.runtime.accounts.KeyRotation;
import be.fjc.platform.runtime.sealing.KeyRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives a product, running or not, its next signing key, or every centre its next data key; nobody has to sign in again. */
final class KeysCommand {

    private static final String TRY = "--dry-run";
    private static final String DATA = "--data";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private KeysCommand() {}

    /** Whether these words ask for it. */
    static boolean isMeant(List<String> arguments) {
        return Stream.of(List.of("keys", "rotate"), List.of("keys", "rotate", TRY), List.of("keys", "rotate", DATA)).anyMatch(arguments::equals);
    }

    static int run(List<String> arguments, Settings settings, PrintWriter out) {
        boolean onlyTried = arguments.contains(TRY);
        Map<String, String> given = settings.variables();
        Path folder = folder(settings);
        if (Files.notExists(folder.resolve("signing-keys.jwe"))) {
            throw new CannotStart("er staan geen sleutels in de map " + folder + "; noem de gegevensmap met -Dfjc.data=… of de"
                    + " sleutelmap met -Dfjc.keys.folder=….");
        }
        if (arguments.contains(DATA)) {
            return askForDataKeys(folder, out);
        }
        Duration seenWithin = seenWithin(given.get("fjc.keys.begin"));
        try {
            KeyRotation rotation = new KeyRotation(folder, masterKey(settings));
            rotate(rotation, seenWithin, onlyTried, out);
            return 0;
        } catch (IllegalStateException trouble) {
            throw new CannotStart("de sleutels in " + folder + " kunnen niet gelezen of geschreven worden (" + trouble.getMessage() + ").", trouble);
        }
    }

    static Path folder(Settings settings) {
        return Optional.ofNullable(settings.variables().get("fjc.keys.folder")).map(Path::of).orElse(settings.data().resolve("keys"));
    }

    /** The nodes do it themselves, centre by centre: this only leaves word. */
    private static int askForDataKeys(Path folder, PrintWriter out) {
        try {
            new KeyRequest(folder).ask(Instant.now());
        } catch (IllegalStateException trouble) {
            throw new CannotStart("de sleutels in " + folder + " kunnen niet geschreven worden (" + trouble.getMessage() + ").", trouble);
        }
        out.println("Elk centrum krijgt een nieuwe sleutel voor wat verzegeld bewaard wordt, binnen een halve minuut zodra het product werkt.");
        out.println("Wat er al ligt, gaat daarna bij stukken over; de vorige sleutel verdwijnt wanneer er niets meer mee verzegeld is.");
        out.println("Niemand merkt er iets van. In de audit van elk centrum staat het als platform.key.add en platform.key.drop.");
        out.flush();
        return 0;
    }

    private static void rotate(KeyRotation rotation, Duration seenWithin, boolean onlyTried, PrintWriter out) {
        Instant now = Instant.now();
        Optional<Instant> waits = rotation.waitsUntil(now);
        if (waits.isPresent()) {
            throw new CannotStart("er wacht al een nieuwe sleutel, die tekent vanaf " + MOMENT.format(waits.get()) + "; probeer het daarna opnieuw.");
        }
        KeyRotation.Done done = rotation.rotate(now, seenWithin, onlyTried);
        out.println(onlyTried ? "Alleen geprobeerd, er is niets veranderd. Wat er zou gebeuren:" : "Er is een nieuwe sleutel.");
        out.println("  De nieuwe sleutel tekent vanaf   " + MOMENT.format(done.begins()) + "; elke server kent hem dan al.");
        out.println("  De vorige wordt aanvaard tot     " + MOMENT.format(done.gone()) + "; daarna verdwijnt hij vanzelf.");
        out.println("  Sleutels in de map:              " + done.keys());
        out.println("Niemand hoeft zich opnieuw aan te melden.");
        out.flush();
    }

    /** Seconds until the next key signs; every server must have looked at the folder by then. */
    private static Duration seenWithin(String written) {
        if (written == null) {
            return KeyRotation.SEEN_WITHIN;
        }
        try {
            Duration seconds = Duration.ofSeconds(Integer.parseInt(written));
            if (seconds.compareTo(KeyRotation.SOONEST) >= 0 && seconds.compareTo(Duration.ofDays(1)) <= 0) {
                return seconds;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the same sentence
        }
        throw new CannotStart("fjc.keys.begin is geen aantal seconden van " + KeyRotation.SOONEST.toSeconds() + " tot 86400.");
    }

    private static String masterKey(Settings settings) {
        String given = settings.variables().getOrDefault("fjc.master.key", System.getenv("FJC_MASTER_KEY"));
        if (given != null) {
            return given;
        }
        Path file = settings.data().resolve("master-key");
        try {
            return Files.readString(file).trim();
        } catch (IOException absent) {
            throw new CannotStart("de hoofdsleutel is niet gekend: er is geen bestand " + file + "; geef hem als FJC_MASTER_KEY.", absent);
        }
    }
}
