package be.fjc.platform.runtime.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.mail.Appointment;
import be.fjc.platform.mail.Letter;
import be.fjc.platform.runtime.configuration.MailSettings;
import be.fjc.platform.runtime.configuration.MailSettings.Security;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages handed to a real mail server: what arrives, byte by byte, and what never leaves. */
class SmtpTest {

    private static final UUID ID = UUID.fromString("0190f5a0-0000-7000-8000-000000000001");
    private static final UUID ACCOUNT = UUID.fromString("0190f5a0-0000-7000-8000-0000000000ac");
    private static final Instant NOW = Instant.parse("2026-11-23T06:30:00Z");
    private static final Letter LETTER =
            new Letter(ACCOUNT, "test@werk.example", "Dagelijks bericht", "Er wachten taken: 3.\nOver tijd: 1.\n\nhttps://centrum.example/\n");

    private GreenMail server;

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void what_arrives_is_this_and_not_a_byte_more() throws MessagingException {
        start(ServerSetup.PROTOCOL_SMTP);
        new Smtp(settings(Security.NONE, null), null).send(mail());
        String whole = GreenMailUtil.getWholeMessage(server.getReceivedMessages()[0]);
        // the two lines on top are the server's own: to whom and where it came from
        String ours = whole.substring(whole.indexOf("Date: "));
        assertThat(ours.replaceFirst("Date: [^\r]+", "Date: …")).isEqualTo(String.join("\r\n",
                "Date: …",
                "From: niet-antwoorden@centrum.example",
                "To: test@werk.example",
                "Message-ID: <0190f5a0-0000-7000-8000-000000000001@centrum.example>",
                "Subject: Dagelijks bericht",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: 7bit",
                "Auto-Submitted: auto-generated",
                "",
                "Er wachten taken: 3.",
                "Over tijd: 1.",
                "",
                "https://centrum.example/"));
        assertThat(whole).doesNotContain(ACCOUNT.toString(), System.getProperty("user.name") + "@", System.getProperty("user.dir"));
    }

    @Test
    void an_appointment_comes_beside_the_text_and_tells_nothing_more() throws Exception {
        start(ServerSetup.PROTOCOL_SMTP);
        var appointment = new Appointment(ID, 1, NOW.plusSeconds(3600), NOW.plusSeconds(7200), false);
        new Smtp(settings(Security.NONE, null), null).send(new QueuedMail(ID, new Letter(ACCOUNT, "test@werk.example", "Overleg", "Meer na aanmelden.\n",
                appointment), NOW));
        MimeMultipart parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Meer na aanmelden.\r\n");
        assertThat(parts.getBodyPart(1).getContentType().replaceAll("\\s+", " ")).startsWith("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(new Calendar(appointment).text("Overleg", "Meer na aanmelden.", "niet-antwoorden@centrum.example", "test@werk.example", NOW))
                .doesNotContain(ACCOUNT.toString());
    }

    @Test
    void a_user_shows_the_password_of_the_setting() throws MessagingException {
        start(ServerSetup.PROTOCOL_SMTP);
        server.setUser("centrum", "geheim");
        server.getManagers().getUserManager().setAuthRequired(true);
        assertThatThrownBy(() -> new Smtp(settings(Security.NONE, "centrum"), "anders").send(mail())).isInstanceOf(MessagingException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
        new Smtp(settings(Security.NONE, "centrum"), "geheim").send(mail());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void nothing_leaves_when_the_server_cannot_close_the_way() {
        start(ServerSetup.PROTOCOL_SMTP);
        assertThatThrownBy(() -> new Smtp(settings(Security.START_TLS, null), null).send(mail()))
                .isInstanceOf(MessagingException.class).hasMessageContaining("STARTTLS");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void nothing_leaves_to_a_server_that_nobody_vouches_for() {
        start(ServerSetup.PROTOCOL_SMTPS);
        assertThatThrownBy(() -> new Smtp(settings(Security.TLS, null), null).send(mail())).isInstanceOf(MessagingException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private void start(String protocol) {
        var setup = new ServerSetup(0, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(20_000);
        server = new GreenMail(setup);
        server.start();
    }

    private MailSettings settings(Security security, String user) {
        int port = security == Security.TLS ? server.getSmtps().getPort() : server.getSmtp().getPort();
        return new MailSettings("127.0.0.1", port, security, user, "niet-antwoorden@centrum.example", List.of("werk.example"), null);
    }

    private static QueuedMail mail() {
        return new QueuedMail(ID, LETTER, NOW);
    }
}
