package org.example.gapsignals.view;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.UUID;

/**
 * A signal in the list.
 *
 * @param description what someone typed; people type more than they should, so it is as guarded as a referral
 */
public record GapSignalLine(
        @Open UUID id,
        @Open String theme,
        @Open String municipality,
        @Classified(InformationClass.R) String description,
        @Open UUID referralId,
        @Open Instant signalledAt,
        @Open String standing,
        @Open Instant onAgendaAt) {}
