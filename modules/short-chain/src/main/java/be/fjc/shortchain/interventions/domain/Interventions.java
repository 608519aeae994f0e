package be.fjc.shortchain.interventions.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The interventions of the centre. Those of a file that nobody brought in yet are not among them. */
public interface Interventions {

    Optional<Intervention> find(UUID id);

    /** As {@link #find}, for who works on with it: the file that it came with is not taken back until this transaction ends. */
    Optional<Intervention> hold(UUID id);

    void add(Intervention intervention);

    /** Whether one with this mark came in. */
    boolean isKnown(String mark);

    /** Those with one of these marks. */
    List<Intervention> marked(Collection<String> marks);

    /** By id of each that was handed over with one of these referrals, the referral. */
    Map<UUID, UUID> handedOver(Collection<UUID> referrals);

    /** With which numbers are marked; empty before the first. */
    Optional<ReportKey> key();

    void add(ReportKey key);

    /** Keeps everybody else from bringing anything in until this transaction ends. */
    void hold(ReportKey key);
}
