package be.fjc.shortchain.batches.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import be.fjc.platform.centre.Centre;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.batches.domain.Batch;
import be.fjc.shortchain.batches.domain.BatchMessage;
import be.fjc.shortchain.batches.domain.BatchPart;
import be.fjc.shortchain.batches.domain.BatchState;
import be.fjc.shortchain.batches.domain.Flaw;
import be.fjc.shortchain.batches.domain.RowIssue;
import be.fjc.shortchain.batches.domain.TextOfFile;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.ReportKey;
import be.fjc.shortchain.interventions.usecase.Marking;
import be.fjc.shortchain.interventions.domain.Source;
import be.fjc.shortchain.interventions.usecase.KnownReports;
import be.fjc.shortchain.workroom.BatchesInMemory;
import be.fjc.shortchain.workroom.BoundSeal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as they come, good and bad: each is read as a trial, in pieces, and nothing of what stands in it is told but where and what. */
class ReadFileTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final String HEAD = "PV-nummer;Datum;Uur;Gemeente;Feiten;Huisverbod;Naam slachtoffer;Voornaam slachtoffer;Opmerking\n";
    private static final String ROW = "MC.43.L1.1/2026;01/11/2026;21:15;Mechelen;43 A;nee;TST-Peeters;Ann;Synthetisch\n";
    private static final Charset WINDOWS = TextOfFile.WINDOWS;

    private final BatchesInMemory batches = new BatchesInMemory();
    private final Seal seal = new BoundSeal();

    @Test
    void a_row_becomes_an_intervention() {
        Batch batch = read(HEAD + ROW);
        assertThat(batch.state()).isEqualTo(BatchState.READY);
        Intervention one = batches.rows.get(0);
        assertThat(one.zone()).isEqualTo("rivierenland");
        assertThat(one.occurredAt()).isEqualTo("2026-11-01T20:15:00Z");
        assertThat(one.line()).isEqualTo(2);
        assertThat(one.houseBanAt()).isNull();
        assertThat(one.persons(seal)).singleElement().satisfies(person -> assertThat(person.familyName()).isEqualTo("TST-Peeters"));
    }

    static Stream<Arguments> habits() {
        String comma = "pv nr,date,commune,faits,remarque\n1/26,2026-11-01 21:15,Mechelen,43,\"Cité, où \"\"rien\"\" n’est\nsûr\"\n";
        String tab = "PVnr\tDatum feiten\tPlaats\tFeitcode\n1/26\t1-11-2026\tmechelen\t43\n";
        return Stream.of(
                arguments("semicolons", (HEAD + ROW).getBytes(UTF_8)),
                arguments("a byte order mark", ("\uFEFF" + HEAD + ROW).getBytes(UTF_8)),
                arguments("commas, French, quotes and an end of line inside", comma.getBytes(UTF_8)),
                arguments("tabs", tab.getBytes(UTF_8)),
                arguments("Windows-1252", (HEAD + ROW.replace("Ann", "Zoé €")).getBytes(WINDOWS)),
                arguments("Windows-1252 in French", comma.getBytes(WINDOWS)),
                arguments("ends of line of Windows", (HEAD + ROW).replace("\n", "\r\n").getBytes(UTF_8)),
                arguments("ends of line of old", (HEAD + ROW).replace("\n", "\r").getBytes(UTF_8)),
                arguments("no end of line at the end", (HEAD + ROW.strip()).getBytes(UTF_8)),
                arguments("empty lines and rows of separators", (HEAD + "\n" + ROW + ";;;;;;;;\n\n").getBytes(UTF_8)),
                arguments("blanks around everything", (HEAD.replace(";", " ; ") + ROW.replace(";", "\u00A0;  ")).getBytes(UTF_8)),
                arguments("capitals and accents in a head", HEAD.toUpperCase().replace("UUR", "HEURE").getBytes(UTF_8)),
                arguments("points in a date", (HEAD + ROW.replace("01/11/2026", "01.11.2026")).getBytes(UTF_8)),
                arguments("the year first", (HEAD + ROW.replace("01/11/2026", "2026-11-01")).getBytes(UTF_8)),
                arguments("an hour behind the day", (HEAD + ROW.replace("01/11/2026;21:15", "01/11/2026 21:15:00;")).getBytes(UTF_8)),
                arguments("columns that nobody knows", ("Dossierbeheerder;" + HEAD + "iemand;" + ROW).getBytes(UTF_8)),
                arguments("a telephone number with a plus, a remark with a dash",
                        (HEAD.replace("Opmerking", "Telefoon slachtoffer;Opmerking") + ROW.replace("Synthetisch", "+32 470 00 00 00;- rustig")).getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("habits")
    void files_are_read_as_belgium_writes_them(String what, byte[] file) {
        Batch batch = read(what.startsWith("capitals") ? whole(HEAD.toUpperCase(), ROW) : file);
        assertThat(batch.state()).as(what + " " + said()).isEqualTo(BatchState.READY);
        assertThat(batch.fit()).isOne();
        assertThat(batches.rows.get(0).occurredAt()).isBetween(Instant.parse("2026-10-31T23:00:00Z"), Instant.parse("2026-11-01T20:15:00Z"));
    }

    private static byte[] whole(String... pieces) {
        return String.join("", pieces).getBytes(UTF_8);
    }

    @Test
    void windows_letters_stay_what_they_are() {
        read((HEAD + ROW.replace("Ann", "Zoé €")).getBytes(WINDOWS));
        assertThat(batches.rows.get(0).persons(seal).get(0).givenName()).isEqualTo("Zoé €");
    }

    static Stream<Arguments> flawed() {
        return Stream.of(
                arguments("white space only", " \r\n\t ".getBytes(UTF_8), Flaw.EMPTY),
                arguments("a byte order mark only", "\uFEFF".getBytes(UTF_8), Flaw.EMPTY),
                arguments("a zero byte", (HEAD + ROW.replace("Ann", "A\0n")).getBytes(UTF_8), Flaw.NOT_TEXT),
                arguments("an escape", (HEAD + ROW.replace("Ann", "\u001B[2J")).getBytes(UTF_8), Flaw.NOT_TEXT),
                arguments("an archive, a spreadsheet", zip(), Flaw.NOT_TEXT),
                arguments("a PDF", "%PDF-1.7\n".getBytes(UTF_8), Flaw.NOT_TEXT),
                arguments("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, Flaw.NOT_TEXT),
                arguments("UTF-16", (HEAD + ROW).getBytes(StandardCharsets.UTF_16), Flaw.ENCODING),
                arguments("UTF-16 the other way round", new byte[] {(byte) 0xFF, (byte) 0xFE, 'P', 0, 'V', 0}, Flaw.ENCODING),
                arguments("bytes of no encoding", (HEAD + ROW.replace("Ann", "\u0081\u008d")).getBytes(StandardCharsets.ISO_8859_1), Flaw.ENCODING),
                arguments("another head", "naam;telefoon\nTST;1\n".getBytes(UTF_8), Flaw.HEADER_LACKS),
                arguments("no head", ROW.getBytes(UTF_8), Flaw.HEADER_LACKS),
                arguments("a page", "<html><body>PV-nummer</body></html>".getBytes(UTF_8), Flaw.HEADER_LACKS),
                arguments("a column twice", ("PV;" + HEAD + "1;" + ROW).getBytes(UTF_8), Flaw.HEADER_TWICE),
                arguments("a head and nothing more", HEAD.getBytes(UTF_8), Flaw.NO_ROWS),
                arguments("a quote that never ends", (HEAD + ROW.replace("Ann", "\"Ann") + ROW).getBytes(UTF_8), Flaw.BROKEN_ROW),
                arguments("signs behind a quote", (HEAD + ROW.replace("Ann", "\"An\"n")).getBytes(UTF_8), Flaw.BROKEN_ROW),
                arguments("a huge cell", (HEAD + ROW.replace("Ann", "a".repeat(200_000))).getBytes(UTF_8), Flaw.BROKEN_ROW),
                arguments("a thousand columns", (HEAD + ";x".repeat(1000) + "\n").getBytes(UTF_8), Flaw.BROKEN_ROW),
                arguments("a thousand columns in the head", ("x;".repeat(1000) + HEAD + ROW).getBytes(UTF_8), Flaw.BROKEN_ROW));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flawed")
    void what_is_no_list_of_interventions_is_refused_with_its_reason(String what, byte[] file, Flaw flaw) {
        Batch batch = read(file);
        assertThat(batch.state()).isEqualTo(BatchState.FLAWED);
        assertThat(batch.flaw()).isEqualTo(flaw);
        assertThat(batches.parts).as("nothing of it stays").isEmpty();
    }

    @Test
    void what_lacks_in_the_head_is_named() {
        assertThat(read("PV-nummer;Gemeente\n1;Mechelen\n").flawColumns()).isEqualTo("day facts");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("no number", ROW.replace("MC.43.L1.1/2026", " "), RowIssue.REQUIRED, "reportNumber"),
                arguments("no municipality", ROW.replace("Mechelen", ""), RowIssue.REQUIRED, "municipality"),
                arguments("fewer cells than the head", "MC.43.L1.1/2026;01/11/2026\n", RowIssue.REQUIRED, "municipality"),
                arguments("more cells than the head", ROW.strip() + ";extra\n", RowIssue.TOO_MANY_COLUMNS, null),
                arguments("the month first", ROW.replace("01/11/2026", "11/31/2026"), RowIssue.BAD_DATE, "day"),
                arguments("a day that is none", ROW.replace("01/11/2026", "31/02/2026"), RowIssue.BAD_DATE, "day"),
                arguments("a year of two digits", ROW.replace("01/11/2026", "01/11/26"), RowIssue.BAD_DATE, "day"),
                arguments("a number of days of Excel", ROW.replace("01/11/2026", "46327"), RowIssue.BAD_DATE, "day"),
                arguments("tomorrow", ROW.replace("01/11/2026", "30/11/2026"), RowIssue.IN_FUTURE, "day"),
                arguments("long ago", ROW.replace("01/11/2026", "01/11/1926"), RowIssue.TOO_OLD, "day"),
                arguments("an hour that is none", ROW.replace("21:15", "25:00"), RowIssue.BAD_HOUR, "hour"),
                arguments("another word for yes", ROW.replace("nee", "misschien"), RowIssue.YES_OR_NO, "houseBan"),
                arguments("a formula", ROW.replace("Ann", "=1+1"), RowIssue.FORMULA, "victimGivenName"),
                arguments("a link that calculates", ROW.replace("Synthetisch", "=HYPERLINK(\"\"http://x\"\")"), RowIssue.FORMULA, "remark"),
                arguments("an at sign first", ROW.replace("Ann", "@SUM(A1)"), RowIssue.FORMULA, "victimGivenName"),
                arguments("a plus first", ROW.replace("Ann", "+cmd|'/C calc'!A0"), RowIssue.FORMULA, "victimGivenName"),
                arguments("a code with other signs", ROW.replace("43 A", "43<b>"), RowIssue.BAD_FACTS, "facts"),
                arguments("a long number", ROW.replace("MC.43.L1.1/2026", "9".repeat(41)), RowIssue.TOO_LONG, "reportNumber"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void a_row_that_is_wrong_is_named_and_keeps_everything_out(String what, String row, RowIssue issue, String column) {
        Batch batch = read(HEAD + numbered(2) + row);
        assertThat(batch.state()).isEqualTo(BatchState.WRONG);
        assertThat(batch.fit()).isOne();
        assertThat(batches.messages).anySatisfy(message -> {
            assertThat(message.line()).isEqualTo(3);
            assertThat(message.issue()).isEqualTo(issue);
            assertThat(message.cell() == null ? null : message.cell().code()).isEqualTo(column);
        });
    }

    @Test
    void no_house_ban_and_a_day_on_which_it_began_do_not_go_together() {
        String head = HEAD.replace("Huisverbod;", "Huisverbod;Huisverbod sinds;");
        read(head + numbered(2).replace("nee;", "nee;02/11/2026 10:00;") + numbered(3).replace("nee;", "ja;02/11/1926 10:00;"));
        assertThat(said()).containsExactly("contradicts houseBanSince", "tooOld houseBanSince");
    }

    @Test
    void everything_wrong_with_a_row_is_said_at_once() {
        read(HEAD + ";gisteren;laat;;;soms;;;\n");
        assertThat(said()).containsExactlyInAnyOrder("required reportNumber", "required municipality", "required facts", "badDate day", "yesOrNo houseBan");
    }

    @Test
    void sixty_five_rows_of_which_three_double_and_two_from_elsewhere_are_sixty() {
        String rows = IntStream.rangeClosed(1, 60).mapToObj(n -> numbered(n)).collect(Collectors.joining())
                + numbered(7).replace("MC.43.L1", "mc 43 l1") + numbered(61).replace("Mechelen", "Gent")
                + numbered(8) + numbered(62).replace("Mechelen", "Oostende") + numbered(99);
        batches.known.add(marking().of("MC.43.L1.99/2026"));
        Batch batch = read(HEAD + rows);

        assertThat(List.of(batch.rows(), batch.fit(), batch.doubles(), batch.outside(), batch.wrong())).containsExactly(65, 60, 3, 2, 0);
        assertThat(batch.state()).isEqualTo(BatchState.READY);
        assertThat(said()).containsExactlyInAnyOrder("doubleInFile reportNumber 8", "outside municipality", "doubleInFile reportNumber 9",
                "outside municipality", "doubleKnown reportNumber");
    }

    @Test
    void a_line_is_that_of_the_file_also_after_quoted_ends_of_line() {
        read(HEAD + ROW.replace("Synthetisch", "\"een\ntwee\ndrie\"") + ROW.replace("43 A", "?"));
        assertThat(batches.messages).singleElement().satisfies(message -> assertThat(message.line()).isEqualTo(5));
    }

    @Test
    void a_hundred_thousand_rows_are_read_in_turns_with_little_in_memory() {
        String rows = IntStream.range(0, 100_000).mapToObj(n -> numbered(n)).collect(Collectors.joining());
        start((HEAD + rows).getBytes(UTF_8));
        int turns = 1;
        while (readOn().read(batches.batch.id(), NOW)) {
            turns++;
            assertThat(batches.batch.rows()).as("progress").isEqualTo((turns - 1) * ReadOn.TURN);
        }
        assertThat(batches.batch.fit()).isEqualTo(100_000);
        assertThat(turns).isBetween(20, 21);
        assertThat(batches.mostAtOnce).as("rows that wait for the database").isLessThanOrEqualTo(500);
    }

    private static String numbered(int number) {
        return ROW.replace("L1.1/", "L1." + number + "/");
    }

    private List<String> said() {
        return batches.messages.stream().map(ReadFileTest::said).toList();
    }

    private static String said(BatchMessage message) {
        return Stream.of(message.issue().code(), message.cell() == null ? null : message.cell().code(), message.otherLine())
                .filter(part -> part != null)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private Batch read(String file) {
        return read(file.getBytes(UTF_8));
    }

    private Batch read(byte[] file) {
        start(file);
        readOn().read(batches.batch.id(), NOW);
        return batches.batch;
    }

    private void start(byte[] file) {
        UUID id = Ids.at(NOW);
        batches.add(new Batch(id, Source.FILE, "lokale-politie", UUID.randomUUID(), file.length, NOW));
        for (int place = 0; place * BatchPart.BYTES < file.length; place++) {
            byte[] piece = Arrays.copyOfRange(file, place * BatchPart.BYTES, Math.min(file.length, (place + 1) * BatchPart.BYTES));
            assertThat(batches.batch.expects(place, piece.length)).isTrue();
            batches.add(new BatchPart(Ids.at(NOW), id, place, piece, seal));
            batches.batch.arrived();
        }
    }

    private ReadOn readOn() {
        var ready = new LayReady();
        ready.batches = batches;
        ready.seal = seal;
        var readOn = new ReadOn();
        readOn.batches = batches;
        readOn.ready = ready;
        readOn.seal = seal;
        readOn.centre = ReadFileTest::centre;
        readOn.known = new KnownReports() {
            @Override
            public Marking marking(Instant now) {
                return ReadFileTest.this.marking();
            }
        };
        return readOn;
    }

    private final ReportKey key = new ReportKey(UUID.randomUUID(), seal, NOW);

    private Marking marking() {
        return new Marking(key, seal);
    }

    private static Centre centre() {
        var zone = new Centre.PoliceZone("rivierenland", "Rivierenland", LocalDate.of(2020, 1, 1), null, List.of("Mechelen"));
        return new Centre(Centre.Kind.CENTRE, "FJC", List.of(), null, List.of(), List.of(zone), List.of(), List.of(), List.of(), List.of(), null,
                List.of(), List.of(), Map.of(), List.of(), Map.of(), Map.of(), Map.of(), null);
    }

    private static byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<x/>".getBytes(UTF_8));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return bytes.toByteArray();
    }
}
