package be.fjc.chainapproach.safety.view;

import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.UUID;

/** That there is a version. */
public record SafetyNumberLine(@Open UUID id, @Open String href, @Open Integer number, @Open Instant writtenAt, @Open String writtenBy) {}
