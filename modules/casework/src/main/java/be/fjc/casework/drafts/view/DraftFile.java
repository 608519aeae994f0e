package be.fjc.casework.drafts.view;

import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.UUID;

/**
 * A draft of a form. It is open because only the one who typed it ever gets it.
 *
 * @param about the thing the form is about; null for something new
 * @param content the half-finished form as JSON; null in a list
 */
public record DraftFile(
        @Open UUID id, @Open String href, @Open String form, @Open UUID about, @Open Instant savedAt, @Open Long version, @Open String content) {}
