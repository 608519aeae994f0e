package be.fjc.casework;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where colleagues get mail that says nothing of anybody: the mailbox at work that each chose. */
public interface WorkMailboxes {

    /** By account; whoever chose none is left out. */
    Map<UUID, String> of(Set<UUID> accounts);
}
