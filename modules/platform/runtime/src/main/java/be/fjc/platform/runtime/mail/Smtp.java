package be.fjc.platform.runtime.mail;

import be.fjc.platform.runtime.configuration.MailSettings;
import be.fjc.platform.runtime.configuration.MailSettings.Security;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/**
 * Hands messages to a centre's mail server (RFC 5321). The way there is closed and the server shows that it is who it says; only on
 * this computer it may be open. A message says of us the domain it comes from, and nothing of this computer.
 */
final class Smtp {

    private static final String SECONDS_10 = "10000";

    private final MailSettings settings;
    private final String password;

    /** @param password of the user that the settings name; null when they name none */
    Smtp(MailSettings settings, String password) {
        this.settings = settings;
        this.password = password;
    }

    /** @throws MessagingException when the server does not take it, is not there, or is not who it says */
    void send(QueuedMail mail) throws MessagingException {
        Session session = Session.getInstance(properties());
        Message message = message(session, mail);
        try (Transport transport = session.getTransport()) {
            transport.connect(settings.server(), settings.port(), settings.user(), password);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private MimeMessage message(Session session, QueuedMail mail) throws MessagingException {
        MimeMessage message = new WithOwnId(session, "<" + mail.id() + "@" + settings.domainOfSender() + ">");
        message.setFrom(new InternetAddress(settings.sender(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        if (mail.appointment().isPresent()) {
            message.setContent(withCalendar(mail, new Calendar(mail.appointment().get())));
        } else {
            message.setText(mail.text(), StandardCharsets.UTF_8.name());
        }
        message.setSentDate(Date.from(mail.postedAt()));
        // RFC 3834: nobody's absence note answers it
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    /** The text, and beside it what a calendar reads of its own accord (RFC 6047). */
    private MimeMultipart withCalendar(QueuedMail mail, Calendar calendar) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        var invitation = new MimeBodyPart();
        String lines = calendar.text(mail.subject(), mail.text(), settings.sender(), mail.address(), mail.postedAt());
        invitation.setDataHandler(new DataHandler(new ByteArrayDataSource(lines.getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + calendar.method())));
        invitation.setFileName("invite.ics");
        return new MimeMultipart(text, invitation);
    }

    private Properties properties() {
        Properties properties = new Properties();
        String protocol = settings.security() == Security.TLS ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty(prefix + "auth", String.valueOf(settings.user() != null));
        properties.setProperty(prefix + "localhost", settings.domainOfSender());
        properties.setProperty(prefix + "from", settings.sender());
        properties.setProperty(prefix + "starttls.enable", String.valueOf(settings.security() == Security.START_TLS));
        properties.setProperty(prefix + "starttls.required", String.valueOf(settings.security() == Security.START_TLS));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.setProperty(prefix + "connectiontimeout", SECONDS_10);
        properties.setProperty(prefix + "timeout", SECONDS_10);
        properties.setProperty(prefix + "writetimeout", SECONDS_10);
        return properties;
    }

    /** The same message keeps its id when it is tried again, so that a mailbox can tell. */
    private static final class WithOwnId extends MimeMessage {

        private final String id;

        WithOwnId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
