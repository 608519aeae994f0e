package be.fjc.shortchain.batches.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.Centre.PoliceZone;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.InvalidInput.Issue;
import be.fjc.platform.kernel.UseCase;
import be.fjc.shortchain.batches.domain.Batch;
import be.fjc.shortchain.batches.domain.Batches;
import be.fjc.shortchain.batches.domain.Column;
import be.fjc.shortchain.batches.domain.RowIssue;
import be.fjc.shortchain.batches.domain.RowReader.Read;
import be.fjc.shortchain.batches.domain.RowReader.Said;
import be.fjc.shortchain.batches.usecase.LayReady.Row;
import be.fjc.shortchain.housebans.domain.BanSettings;
import be.fjc.shortchain.interventions.domain.Reported;
import be.fjc.shortchain.interventions.domain.Source;
import be.fjc.shortchain.interventions.usecase.KnownReports;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Another system sends one or some, all at once: what came in before and what lies outside is left out and said, the rest comes in. */
@UseCase
public class FeedInterventions {

    @Inject
    Access access;

    @Inject
    Batches batches;

    @Inject
    BringBatch bringBatch;

    @Inject
    LayReady ready;

    @Inject
    KnownReports known;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    /** @return the batch, in which each is a line, from 1 */
    public UUID feed(List<Reported> all) {
        access.require("short-chain.batch.bring", Facts.collection("batch", Set.of(Relation.OWN_ORGANISATION)));
        Subject subject = access.subject();
        Instant now = clock.instant();
        requirePast(all, now);
        Batch batch = new Batch(Ids.at(now), Source.FEED, subject.organisation(), subject.account(), 0, now);
        batches.add(batch);
        List<Row> rows = new ArrayList<>();
        for (Reported one : all) {
            rows.add(new Row(rows.size() + 1, read(one)));
        }
        ready.lay(batch, rows, known.marking(now), now);
        batch.readWhole();
        if (batch.isAnyNew()) {
            bringBatch.bring(batch, now);
        }
        return batch.id();
    }

    private void requirePast(List<Reported> all, Instant now) {
        List<Issue> issues = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).occurredAt().isAfter(now)) {
                issues.add(new Issue("inFuture", "interventions[" + at + "].occurredAt"));
            }
            String place = "interventions[" + at + "].houseBanAt";
            Optional.ofNullable(all.get(at).houseBanAt())
                    .flatMap(told -> BanSettings.wrong(centre.get(), told, now))
                    .ifPresent(code -> issues.add(new Issue(code, place)));
        }
        if (!issues.isEmpty()) {
            throw new InvalidInput(issues);
        }
    }

    private Read read(Reported one) {
        Optional<PoliceZone> zone = centre.get().zoneOf(one.municipality(), Brussels.dayOf(one.occurredAt()));
        return zone.map(found -> new Read(one.in(found.code()), List.of()))
                .orElseGet(() -> new Read(null, List.of(new Said(RowIssue.OUTSIDE, Column.MUNICIPALITY))));
    }
}
