package be.fjc.shortchain.screening.view;

import be.fjc.platform.access.Open;
import java.util.List;
import java.util.UUID;

/** A table at which the reader sits now. @param id of the meeting @param zones names of the police zones whose interventions it goes over */
public record SittingLine(@Open UUID id, @Open String table, @Open List<String> zones) {}
