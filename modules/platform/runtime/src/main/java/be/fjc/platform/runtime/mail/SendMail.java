package be.fjc.platform.runtime.mail;

import be.fjc.platform.access.ActsFor;
import be.fjc.platform.module.TenantJob;
import be.fjc.platform.runtime.audit.Audit;
import be.fjc.platform.runtime.audit.AuditEntry;
import be.fjc.platform.runtime.audit.Outcome;
import be.fjc.platform.runtime.configuration.MailSettings;
import be.fjc.platform.runtime.modules.PlatformModule;
import be.fjc.platform.runtime.tenancy.Tenant;
import be.fjc.platform.runtime.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.Config;

/** Brings the centre's post to its mail server. A server that does not answer holds up its own centre's post and nothing else. */
@ApplicationScoped
@ActsFor("the centre: messages that were made leave, and nobody reads anything")
class SendMail implements TenantJob {

    private static final Logger LOG = System.getLogger(SendMail.class.getName());

    private static final int PORTION = 50;

    /** After so long the rest waits for the next turn: a turn must end well before its transaction does. */
    private static final Duration TURN = Duration.ofSeconds(15);

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    MailQueue queue;

    @Inject
    Audit audit;

    @Inject
    Config config;

    @Inject
    Clock clock;

    @Override
    public String module() {
        return PlatformModule.ID;
    }

    @Override
    public String name() {
        return "sendMail";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    /** A turn without post is no news; every message that leaves, or does not, has its own row. */
    @Override
    public boolean isAudited() {
        return false;
    }

    @Override
    public void run(Instant now) {
        Tenant tenant = TenantScope.current();
        MailSettings settings = tenant.mail();
        if (settings == null) {
            return;
        }
        Smtp smtp = new Smtp(settings, config.getOptionalValue("fjc.mail." + tenant.id() + ".password", String.class).orElse(null));
        for (QueuedMail mail : queue.due(now, PORTION)) {
            if (clock.instant().isAfter(now.plus(TURN))) {
                break;
            }
            deliver(mail, smtp);
        }
        queue.removeEndedBefore(now.minus(KEPT));
    }

    private void deliver(QueuedMail mail, Smtp smtp) {
        try {
            smtp.send(mail);
            mail.sent(clock.instant());
        } catch (MessagingException trouble) {
            mail.failed(clock.instant());
            // its words could hold a mailbox
            LOG.log(Level.WARNING, "mail of {0} stays: {1}", TenantScope.current(), trouble.getClass().getSimpleName());
        }
        audit.write(AuditEntry.byNobody("platform.mail.send", "mail", mail.id(), mail.isSent() ? Outcome.DONE : Outcome.FAILED));
    }
}
