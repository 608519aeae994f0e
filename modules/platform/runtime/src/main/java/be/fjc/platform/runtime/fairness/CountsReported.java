package be.fjc.platform.runtime.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/** Tells whoever watches the node, on the management port, how many requests each centre made and how many were refused. Never down. */
@Liveness
@ApplicationScoped
class CountsReported implements HealthCheck {

    @Inject
    Counts counts;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder report = HealthCheckResponse.named("requests").up();
        counts.now().forEach(report::withData);
        return report.build();
    }
}
