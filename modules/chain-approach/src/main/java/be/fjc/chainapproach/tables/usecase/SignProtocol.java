package be.fjc.chainapproach.tables.usecase;

import be.fjc.chainapproach.tables.domain.ConsultationTable;
import be.fjc.chainapproach.tables.domain.ConsultationTables;
import be.fjc.chainapproach.tables.domain.Signed;
import be.fjc.chainapproach.tables.domain.TableFacts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A coordinator keeps that an organisation signed the protocol of a table. */
@UseCase
public class SignProtocol {

    private static final String SIGN = "chain-approach.table.sign";

    @Inject
    Access access;

    @Inject
    ConsultationTables tables;

    @Inject
    Clock clock;

    /** @return the id of the signature */
    public UUID sign(UUID id, Signed signed, Expected expected) {
        Subject subject = access.subject();
        ConsultationTable table = tables.find(id).orElseThrow(() -> access.absent(SIGN, "consultationTable", id));
        access.require(SIGN, TableFacts.of(subject, table));
        expected.check(id, table.version());
        Instant now = clock.instant();
        if (signed.on().isAfter(Brussels.dayOf(now))) {
            throw new InvalidInput("inFuture", "signedOn");
        }
        if (!table.isAttendedBy(signed.organisation())) {
            throw new InvalidInput("notInList", "organisation");
        }
        return table.signed(signed, subject.account(), now);
    }
}
