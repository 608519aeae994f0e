package be.fjc.casework.compartments.web;

import be.fjc.casework.compartments.view.AdmissionLine;
import be.fjc.casework.compartments.view.AdmissionLists;
import be.fjc.platform.runtime.web.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where somebody was let in. */
@Path("casework/v1/admissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnAdmissionsResource {

    @Inject
    AdmissionLists lists;

    @GET
    public Items<AdmissionLine> list() {
        return Items.all(lists.own());
    }
}
