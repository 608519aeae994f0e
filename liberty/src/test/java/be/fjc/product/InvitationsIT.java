package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who takes part in a meeting is told when it is, by mail that says nothing else; read byte by byte as it comes to a mailbox. */
class InvitationsIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final Tables TABLES = Tables.at("mechelen");
    private static final Instant START = Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);
    private static final String[] ORGANISATIONS = {"centrum", "psd-gevangenis"};

    private final Someone coordinator = MECHELEN.as("coordinator");
    private final NewColleague reached = NewColleague.atWork("psd-gevangenis", "PARTNER_WORKER");
    private final NewColleague unreached = NewColleague.atWork("psd-gevangenis", "PARTNER_WORKER");
    private final NewColleague elsewhere = NewColleague.atWork("moderator", "PARTNER_WORKER");
    private final String mailbox = reached.login() + "@fjc.example";
    private final String table = TABLES.ready(ORGANISATIONS);
    private final Family family = Family.unknownSoFar();

    private final String meeting = Tables.MEETINGS + "/" + coordinator.post(Tables.MEETINGS, Json.of("table", table, "startsAt", START.toString(), "slots", 3,
            "slotMinutes", 20, "location", "Geheime Zaal", "emergency", false)).expecting(201).text("/id");

    @Test
    void each_is_told_once_and_again_only_what_changed() throws Exception {
        wants(reached, mailbox);
        wants(elsewhere, elsewhere.login() + "@fjc.example");
        String dossier = MECHELEN.dossierOf(family);
        minutes().item(dossier, "Dringende reden", "psd-gevangenis");
        GreenMail server = new GreenMail(new ServerSetup(2525, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            assertThat(state(reached)).isEqualTo("toInvite");
            assertThat(state(unreached)).isEqualTo("noMailbox");
            assertThat(state(elsewhere)).isNull();
            send();
            assertThat(state(reached)).isEqualTo("invited");
            List<String> first = calendar(arrived(server, 1));
            String uid = line(first, "UID:");
            assertThat(first).containsExactly("BEGIN:VCALENDAR", "PRODID:-//FJC//FJC platform//NL", "VERSION:2.0", "METHOD:REQUEST", "BEGIN:VEVENT",
                    uid, "SEQUENCE:0", line(first, "DTSTAMP:"), "DTSTART:" + utc(START), "DTEND:" + utc(START.plus(Duration.ofHours(1))), "SUMMARY:Overleg",
                    line(first, "DESCRIPTION:"), "CLASS:PRIVATE", "STATUS:CONFIRMED", "ORGANIZER:mailto:niet-antwoorden@fjc.example",
                    "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:" + mailbox, "END:VEVENT", "END:VCALENDAR");
            send();
            assertThat(posted(reached)).as("nothing changed").isEqualTo(1);

            coordinator.post(meeting + "/moves", Json.of("startsAt", START.plus(Duration.ofDays(1)).toString())).expecting(201);
            assertThat(state(reached)).isEqualTo("outdated");
            send();
            List<String> moved = calendar(arrived(server, 2));
            assertThat(moved).contains("METHOD:REQUEST", uid, "SEQUENCE:1", "DTSTART:" + utc(START.plus(Duration.ofDays(1))));

            coordinator.post(meeting + "/cancellations", null).expecting(201);
            send();
            List<String> off = calendar(arrived(server, 3));
            assertThat(off).contains("METHOD:CANCEL", uid, "SEQUENCE:2", "STATUS:CANCELLED");
            assertThat(state(reached)).isEqualTo("calledOff");
            send();
            assertThat(posted(reached)).isEqualTo(3);
            assertThat(posted(unreached) + posted(elsewhere)).as("no mailbox, or not at the table").isZero();
            nothingIsTold(dossier, server);
        } finally {
            server.stop();
        }
        assertThat(MECHELEN.steps(dossier)).contains("tableMoved", "tableCalledOff");
        assertThat(coordinator.post(meeting + "/moves", Json.of("startsAt", START.toString())).expecting(409).text("/code")).isEqualTo("meetingOff");
        assertThat(TABLES.put(coordinator, meeting.substring(meeting.lastIndexOf('/') + 1), MECHELEN.dossierOf(Family.unknownSoFar()), "x", TABLES.criteria(),
                "centrum").expecting(409).text("/code")).isEqualTo("meetingOff");
    }

    @Test
    void who_does_not_lead_the_meeting_learns_nothing_of_it_and_sends_nothing() {
        for (String login : List.of("regisseur1", "politie", "intake", "beheer", "dpo", "operator", "huisarts")) {
            MECHELEN.as(login).get(meeting + "/invitations").expecting(404);
            MECHELEN.as(login).post(meeting + "/invitations", null).expecting(404);
        }
        reached.signedIn().get(meeting + "/invitations").expecting(404);
        assertThat(reached.signedIn().post(meeting + "/moves", Json.of("startsAt", START.toString())).status()).isEqualTo(403);
        Tables limburg = Tables.at("limburg");
        assertThat(limburg.work().as("coordinator").post(Tables.MEETINGS + "/" + limburg.meeting(limburg.ready("centrum")) + "/invitations", null)
                .expecting(409).text("/code")).isEqualTo("noMail");
    }

    @Test
    void who_comes_only_for_a_dossier_that_is_kept_from_the_coordinator_is_invited_and_not_shown() {
        NewColleague lone = NewColleague.atWork("CASE_DIRECTOR");
        wants(lone, lone.login() + "@fjc.example");
        String dossier = MECHELEN.dossierOf(Family.unknownSoFar());
        coordinator.post(Work.API + "/dossiers/" + dossier + "/assignments", Json.of("caseDirector", lone.id(), "note", "Synthetisch")).expecting(201);
        TABLES.put(lone.signedIn(), meeting.substring(meeting.lastIndexOf('/') + 1), dossier, "Synthetisch", TABLES.criteria(), "psd-gevangenis")
                .expecting(201);
        assertThat(state(lone)).isEqualTo("toInvite");
        NewColleague other = NewColleague.atWork("COORDINATOR");
        other.signedIn().post(Work.API + "/dossiers/" + dossier + "/conflicts", Json.of("account", MECHELEN.account("coordinator"), "reason", "Buur"))
                .expecting(201);
        assertThat(state(lone)).isNull();
        assertThat(coordinator.post(meeting + "/invitations", null).expecting(201).body()).doesNotContain(lone.id());
        assertThat(posted(lone)).as("is invited all the same").isEqualTo(1);
        assertThat(state(lone)).isNull();
    }

    private void nothingIsTold(String dossier, GreenMail server) throws Exception {
        String number = coordinator.get(Work.API + "/dossiers/" + dossier).expecting(200).text("/number");
        String tableName = coordinator.get(Tables.TABLES + "/" + table).expecting(200).text("/name");
        List<MimeMessage> all = mine(server);
        assertThat(all).hasSize(3);
        for (MimeMessage one : all) {
            String whole = GreenMailUtil.getWholeMessage(one);
            assertThat(one.getSubject()).isEqualTo("Overleg");
            assertThat(whole + String.join("\n", calendar(one))).doesNotContain(family.mark(), family.name(), number, tableName, table, dossier, "Geheime Zaal", "Dringende",
                    "Proef (synthetisch)", reached.id(), meeting.substring(meeting.lastIndexOf('/') + 1));
            assertThat(whole.replace(mailbox, "")).doesNotContain(reached.login());
        }
    }

    private static void wants(NewColleague colleague, String address) {
        colleague.signedIn().post(Work.API + "/digest/choices", Json.of("address", address, "time", "07:30")).expecting(201);
    }

    private Minutes minutes() {
        return new Minutes(TABLES, meeting);
    }

    private void send() {
        coordinator.post(meeting + "/invitations", null).expecting(201);
    }

    /** What the list says of somebody; null when that person is not on it. */
    private String state(NewColleague colleague) {
        Answer list = coordinator.get(meeting + "/invitations").expecting(200);
        return list.json().get("items").valueStream().filter(one -> one.get("account").asString().equals(colleague.id()))
                .map((JsonNode one) -> one.get("state").asString()).findFirst().orElse(null);
    }

    private static long posted(NewColleague colleague) {
        return Database.of("mechelen").count("SELECT count(*) FROM platform_mail WHERE account = ?::uuid", colleague.id());
    }

    private MimeMessage arrived(GreenMail server, int number) {
        Patience.untilTrue(Duration.ofSeconds(40), () -> mine(server).size() >= number);
        return mine(server).get(number - 1);
    }

    private List<MimeMessage> mine(GreenMail server) {
        return Stream.of(server.getReceivedMessages()).filter(one -> GreenMailUtil.getAddressList(recipients(one)).contains(mailbox)).toList();
    }

    private static jakarta.mail.Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (jakarta.mail.MessagingException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    /** Its lines, unfolded. */
    private static List<String> calendar(MimeMessage message) throws Exception {
        MimeMultipart parts = (MimeMultipart) message.getContent();
        String text = new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        return text.replace("\r\n ", "").lines().toList();
    }

    private static String line(List<String> lines, String begin) {
        return lines.stream().filter(line -> line.startsWith(begin)).findFirst().orElseThrow();
    }

    private static String utc(Instant moment) {
        return moment.toString().replaceAll("[-:]", "");
    }
}
