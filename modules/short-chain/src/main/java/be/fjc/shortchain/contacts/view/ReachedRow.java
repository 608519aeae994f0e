package be.fjc.shortchain.contacts.view;

import java.time.Instant;
import java.util.UUID;

/** What reaching out takes from its intervention, the persons sealed. */
public record ReachedRow(UUID intervention, Instant occurredAt, String municipality, byte[] persons) {

    static final String SELECT = """
            select new be.fjc.shortchain.contacts.view.ReachedRow(i.id, i.occurredAt, i.municipality, i.persons)
            from Intervention i where i.id in :ids""";
}
