package be.fjc.shortchain.view;

import be.fjc.platform.access.Decision;
import java.util.UUID;

/** Something as this reader may see it, with what its entity tag is made of. */
public record Seen<T>(UUID id, long version, Decision decision, T body) {}
