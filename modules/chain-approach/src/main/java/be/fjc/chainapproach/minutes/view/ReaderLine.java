package be.fjc.chainapproach.minutes.view;

import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.UUID;

/** Who read the minutes of an item, and when first. */
public record ReaderLine(@Open UUID account, @Open String name, @Open String organisation, @Open Instant firstReadAt) {}
