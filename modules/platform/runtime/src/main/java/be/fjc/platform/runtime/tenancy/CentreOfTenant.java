package be.fjc.platform.runtime.tenancy;

import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers modules with the bound tenant's centre, so that they never meet the tenant itself. */
@ApplicationScoped
class CentreOfTenant implements CurrentCentre {

    @Override
    public Centre get() {
        return TenantScope.current().centre();
    }
}
