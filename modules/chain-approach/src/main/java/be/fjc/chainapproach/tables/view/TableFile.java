package be.fjc.chainapproach.tables.view;

import be.fjc.casework.LegalGrounds;
import be.fjc.chainapproach.tables.domain.Edition;
import be.fjc.chainapproach.tables.domain.Signature;
import be.fjc.chainapproach.tables.domain.Signed;
import be.fjc.platform.access.Open;
import be.fjc.platform.centre.Centre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One table whole. It says nothing about families.
 *
 * @param basisLabels words of the ground in law, by language
 * @param basisUntilDate last day on which that ground held; null while it holds
 * @param signatures what was signed, also by who no longer takes part, the latest entry first
 * @param editions what it was for, the latest first; the first holds now
 */
public record TableFile(
        @Open UUID id,
        @Open String href,
        @Open String name,
        @Open String purpose,
        @Open String offences,
        @Open String basis,
        @Open Map<String, String> basisLabels,
        @Open LocalDate basisUntilDate,
        @Open String protocol,
        @Open String rhythm,
        @Open Boolean emergency,
        @Open Boolean screening,
        @Open List<String> zones,
        @Open List<String> organisations,
        @Open TableState state,
        @Open List<ParticipantLine> participants,
        @Open List<SignatureLine> signatures,
        @Open List<EditionLine> editions) {

    /** Somebody who takes part. */
    public record ParticipantLine(@Open String organisation, @Open String name) {

        static ParticipantLine of(String organisation, Centre centre) {
            return new ParticipantLine(organisation, Names.of(organisation, centre));
        }
    }

    /** A signature under the protocol. */
    public record SignatureLine(
            @Open String organisation, @Open String name, @Open String protocol, @Open LocalDate signedOn, @Open LocalDate validFromDate,
            @Open LocalDate validUntilDate) {

        static SignatureLine of(Signature signature, Centre centre) {
            Signed signed = signature.signed();
            return new SignatureLine(
                    signed.organisation(),
                    Names.of(signed.organisation(), centre),
                    signature.protocol(),
                    signed.on(),
                    signed.validity().from(),
                    signed.validity().until());
        }
    }

    /** What it was for since a moment. */
    public record EditionLine(
            @Open Instant fromAt, @Open String purpose, @Open String offences, @Open String basis, @Open Map<String, String> basisLabels, @Open String protocol) {

        static EditionLine of(Edition edition, LegalGrounds grounds) {
            Edition.Terms terms = edition.terms();
            return new EditionLine(
                    edition.from(),
                    terms.purpose(),
                    terms.offences(),
                    terms.basis(),
                    grounds.find(terms.basis()).map(LegalGrounds.Ground::labels).orElse(null),
                    terms.protocol());
        }
    }
}
