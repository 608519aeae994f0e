package be.fjc.product;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What police zones report, as tests make it up: everybody is synthetic and no report number occurs twice. */
public record Interventions(String tenant, Work work) {

    public static final String API = "/api/short-chain/v1";
    public static final String ALL = API + "/interventions";
    public static final String BATCHES = API + "/batches";

    private static final int PIECE = 180_000;
    private static final String HEAD = "PV-nummer;Datum;Uur;Gemeente;Feiten;Huisverbod;Naam slachtoffer;Voornaam slachtoffer;Naam verdachte;Opmerking";

    public static Interventions at(String tenant) {
        return new Interventions(tenant, Work.at(tenant));
    }

    /** A number that no other report has. */
    public static String number() {
        return "SYN.43." + UUID.randomUUID().toString().substring(0, 18);
    }

    public static String body(String number, String municipality) {
        return Json.of("reportNumber", number, "occurredAt", "2026-11-01T20:15:00Z", "municipality", municipality, "facts", "43 A",
                "persons", Json.list(Json.object("role", "victim", "givenName", "Ann", "familyName", "TST-Voorbeeld")), "remark", "Synthetisch");
    }

    /** One by hand. @return its id */
    public String added() {
        return work.as("intake").post(ALL, body(number(), work.municipality())).expecting(201).text("/id");
    }

    public Answer screen(Someone who, String id, String etag, String outcome, String reason, int level) {
        return who.send("POST", ALL + "/" + id + "/screenings", Json.of("outcome", outcome, "reason", reason, "level", level),
                etag == null ? Map.of() : Map.of("If-Match", etag));
    }

    /** A row of a file. */
    public String row(String number, String municipality, boolean houseBan) {
        return String.join(";", number, Work.inDays(-2), "21:15", municipality, "43 A", houseBan ? "ja" : "nee", "TST-Peeters", "Ann", "TST-Janssens",
                "Synthetisch");
    }

    /** Sixty-five rows: the first two with a house ban, three that are double, two from elsewhere. */
    public String sixtyFive() {
        String here = work.municipality();
        List<String> numbers = IntStream.range(0, 60).mapToObj(n -> number()).toList();
        List<String> rows = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            rows.add(row(numbers.get(n), here, n < 2));
        }
        for (int n = 0; n < 3; n++) {
            rows.add(10 + 7 * n, row(numbers.get(n).toLowerCase(), here, false));
        }
        rows.add(33, row(number(), "Oostende", false));
        rows.add(row(number(), "Gent", false));
        return file(rows);
    }

    public static String file(List<String> rows) {
        return HEAD + "\r\n" + rows.stream().collect(Collectors.joining("\r\n")) + "\r\n";
    }

    /** Sent and read as a trial. @return the id of the batch */
    public String sent(Someone who, byte[] file) {
        String id = who.post(BATCHES, Json.of("size", file.length)).expecting(201).text("/id");
        for (int part = 0; part * PIECE < file.length; part++) {
            byte[] piece = Arrays.copyOfRange(file, part * PIECE, Math.min(file.length, (part + 1) * PIECE));
            who.post(BATCHES + "/" + id + "/parts", Json.of("part", part, "content", Base64.getEncoder().encodeToString(piece))).expecting(201);
        }
        return id;
    }

    public String sent(Someone who, String file) {
        return sent(who, file.getBytes(StandardCharsets.UTF_8));
    }

    public Answer bring(Someone who, String batch) {
        return who.post(BATCHES + "/" + batch + "/bringings", null);
    }

    public Answer read(Someone who, String batch) {
        return who.get(BATCHES + "/" + batch).expecting(200);
    }

    /** A day in the month in which these rows happened. */
    public static LocalDate month() {
        return LocalDate.parse(Work.inDays(-2));
    }
}
