package be.fjc.platform.runtime.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All tenants this node knows, as one immutable picture that is swapped whole; a request sees one picture from start to end. */
@ApplicationScoped
public class TenantRegistry {

    private record Picture(Map<String, Tenant> byId, Map<String, Tenant> byHost) {}

    private volatile Picture picture = new Picture(Map.of(), Map.of());

    /** The tenant that a host name (without port) leads to. */
    public Optional<Tenant> byHost(String host) {
        return Optional.ofNullable(picture.byHost.get(host.toLowerCase(Locale.ROOT)));
    }

    public Optional<Tenant> byId(String id) {
        return Optional.ofNullable(picture.byId.get(id));
    }

    /** Everyone, by id. */
    public List<Tenant> all() {
        return picture.byId.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }

    /** Those that are served now. */
    public List<Tenant> active() {
        return all().stream().filter(Tenant::isActive).toList();
    }

    /** Replaces the whole picture. Only the reconciler calls this. */
    public void show(Collection<Tenant> tenants) {
        Map<String, Tenant> byId = new HashMap<>();
        Map<String, Tenant> byHost = new HashMap<>();
        for (Tenant tenant : tenants) {
            byId.put(tenant.id(), tenant);
            tenant.hosts().forEach(host -> byHost.put(host.toLowerCase(Locale.ROOT), tenant));
        }
        picture = new Picture(Map.copyOf(byId), Map.copyOf(byHost));
    }
}
