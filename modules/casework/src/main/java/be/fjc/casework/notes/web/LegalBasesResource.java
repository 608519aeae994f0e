package be.fjc.casework.notes.web;

import be.fjc.casework.notes.view.DisclosureLists;
import be.fjc.casework.notes.view.LegalBasisLine;
import be.fjc.platform.runtime.web.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** On which grounds something may be told to others: the same list for all centres, with the days on which each held. */
@Path("casework/v1/legalBases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LegalBasesResource {

    @Inject
    DisclosureLists lists;

    @GET
    public Items<LegalBasisLine> list() {
        return Items.all(lists.bases());
    }
}
