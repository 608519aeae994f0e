package be.fjc.casework.documents.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.AtTable;
import be.fjc.casework.documents.domain.Document;
import be.fjc.casework.documents.domain.DocumentClass;
import be.fjc.casework.documents.domain.Documents;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** How the person who asks stands to the documents of a dossier; what is private to another organisation is not there,
 * nor what was shared at a table before that person ever sat there. */
@ApplicationScoped
class DocumentStanding {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    Documents documents;

    @Inject
    AtTable atTable;

    Facts of(DossierId id, String action) {
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent(action, "dossier", id.value()));
        Facts facts = standing.of(access.subject(), dossier);
        Set<Relation> relations = EnumSet.of(Relation.OWN_ORGANISATION);
        relations.addAll(facts.relations());
        return new Facts("dossier", id.value(), relations);
    }

    Facts of(DossierId id, Document document, String action) {
        return new Facts("document", document.id(), of(id, action).relations());
    }

    Document document(DossierId dossier, UUID id, String action) {
        return documents.find(id)
                .filter(document -> document.isOf(dossier))
                .filter(document -> !document.isPrivate() || document.belongsTo(access.subject().organisation()))
                .filter(document -> document.classification() != DocumentClass.TABLE || wasThere(dossier, document, action))
                .orElseThrow(() -> access.absent(action, "document", id));
    }

    private boolean wasThere(DossierId dossier, Document document, String action) {
        return document.isBy(access.subject().account())
                || !document.isOlderThan(atTable.opensFrom(access, action, of(dossier, document, action), dossier));
    }
}
