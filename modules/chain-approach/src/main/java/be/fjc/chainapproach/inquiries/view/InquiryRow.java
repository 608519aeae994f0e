package be.fjc.chainapproach.inquiries.view;

import java.time.Instant;
import java.util.UUID;

/** An inquiry as the query gives it, its answer sealed. */
public record InquiryRow(
        UUID id, long version, UUID meeting, UUID item, UUID dossier, Instant meetingAt, Instant offAt, String organisation, Instant askedAt,
        Boolean known, byte[] answer, UUID answeredBy, Instant answeredAt, Instant tabledAt) {

    static final String SELECT = """
            select new be.fjc.chainapproach.inquiries.view.InquiryRow(
                i.id, i.version, m.id, a.id, i.dossier, m.startsAt, m.offAt, i.organisation, i.askedAt, i.known,
                i.answer, i.answeredBy, i.answeredAt, i.tabledAt)
            from Inquiry i join AgendaItem a on a.id = i.item join a.meeting m""";
}
