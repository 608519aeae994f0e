package be.fjc.casework.documents.view;

import be.fjc.casework.documents.domain.DocumentClass;
import be.fjc.casework.documents.domain.DocumentOrigin;
import be.fjc.casework.documents.domain.DocumentState;
import be.fjc.casework.documents.domain.FileKind;
import be.fjc.casework.documents.domain.Flaw;
import java.time.Instant;
import java.util.UUID;

/** One document as the query gives it, sealed. */
public record DocumentRow(
        UUID id,
        long version,
        UUID author,
        DocumentOrigin origin,
        String template,
        DocumentClass classification,
        byte[] name,
        int bytes,
        int parts,
        DocumentState state,
        FileKind kind,
        Flaw flaw,
        boolean scanned,
        Instant startedAt,
        Instant withdrawnAt,
        byte[] withdrawnReason) {

    static final String SELECT = """
            select new be.fjc.casework.documents.view.DocumentRow(
                d.id, d.version, d.author, d.origin, d.template, d.classification, d.name, d.bytes, d.parts, d.state, d.kind, d.flaw, d.scanned,
                d.startedAt, d.withdrawnAt, d.withdrawnReason)
            from Document d""";
}
