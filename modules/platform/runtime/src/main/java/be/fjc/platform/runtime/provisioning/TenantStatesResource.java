package be.fjc.platform.runtime.provisioning;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Open;
import be.fjc.platform.runtime.modules.Modules;
import be.fjc.platform.runtime.tenancy.Tenant;
import be.fjc.platform.runtime.tenancy.TenantRegistry;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;

/** What an operator may know of the tenants: that they are there and whether they work. Nothing of what is in them. */
@Path("platform/v1/tenants")
@RequestScoped
public class TenantStatesResource {

    @Inject
    Access access;

    @Inject
    TenantRegistry registry;

    @Inject
    Modules modules;

    @Inject
    Links links;

    /** @param modules ids of the modules that are on */
    public record TenantState(@Open String href, @Open String id, @Open String name, @Open String state, @Open List<String> modules) {}

    /** All tenants of this deployment, by id. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Items<TenantState> list() {
        Decision decision = access.require("platform.tenant.read", Facts.collection("tenant", Set.of()));
        return Items.all(registry.all().stream().map(this::stateOf).map(state -> access.readable(state, decision)).toList());
    }

    private TenantState stateOf(Tenant tenant) {
        List<String> on = modules.switchable().stream()
                .map(module -> module.id())
                .filter(id -> modules.isOn(tenant.centre(), id))
                .toList();
        return new TenantState(links.to("platform", "tenants", tenant.id()), tenant.id(), tenant.centre().name(), tenant.state().name(), on);
    }
}
