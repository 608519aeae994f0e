package be.fjc.platform.runtime.provisioning;

import be.fjc.platform.runtime.tenancy.TenantRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that at least one centre can be served; which ones is nobody's business here. */
@Readiness
@ApplicationScoped
class TenantsReady implements HealthCheck {

    @Inject
    TenantRegistry tenants;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("tenants").status(!tenants.active().isEmpty()).build();
    }
}
