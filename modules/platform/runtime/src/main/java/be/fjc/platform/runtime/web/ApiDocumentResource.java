package be.fjc.platform.runtime.web;

import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.runtime.modules.Modules;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Optional;

/** The OpenAPI document of each module that is on, whole. */
@Path("{module}/v1/doc/openapi.yaml")
@RequestScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ApiDocumentResource {

    @Inject
    Modules modules;

    @Inject
    CurrentCentre centre;

    @GET
    @Produces("application/yaml")
    public String document(@PathParam("module") String module) {
        return Optional.of(module)
                .filter(id -> modules.isOn(centre.get(), id))
                .flatMap(modules::find)
                .flatMap(ApiDocument::of)
                .orElseThrow(NotFound::new);
    }
}
