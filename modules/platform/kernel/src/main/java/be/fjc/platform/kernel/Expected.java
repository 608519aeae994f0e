package be.fjc.platform.kernel;

import java.util.UUID;

/**
 * Which edition of a thing the caller believes to be changing. A use case asks it about the aggregate it has just loaded; it throws
 * when somebody else was first, which becomes a 412 problem.
 */
@FunctionalInterface
public interface Expected {

    /** Whatever edition is there. */
    Expected ANY = (id, version) -> {};

    void check(UUID id, long version);
}
