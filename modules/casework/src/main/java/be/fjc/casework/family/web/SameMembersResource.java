package be.fjc.casework.family.web;

import be.fjc.casework.DossierId;
import be.fjc.casework.family.view.FamilyFiles;
import be.fjc.casework.family.view.SameMember;
import be.fjc.platform.runtime.web.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Where else the members of a family are, as far as the caller may know. */
@Path("casework/v1/dossiers/{dossierId}/sameMembers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SameMembersResource {

    @Inject
    FamilyFiles files;

    @GET
    public Items<SameMember> elsewhere(@PathParam("dossierId") UUID id) {
        return Items.all(files.elsewhere(new DossierId(id)));
    }
}
