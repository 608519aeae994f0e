package be.fjc.casework.safecontact.web;

import be.fjc.casework.safecontact.domain.SafeChannel;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Whom somebody is about to contact, and how; with a reason when it must be done although it was agreed otherwise. */
public record ContactAttemptRequest(
        @NotNull UUID person, @NotNull @OneOf(SafeChannel.class) String channel, @Size(max = Sent.TEXT) String overrideReason) {

    SafeChannel safeChannel() {
        return Sent.value(SafeChannel.class, channel);
    }

    String overrideReasonSent() {
        return Sent.text(overrideReason);
    }
}
