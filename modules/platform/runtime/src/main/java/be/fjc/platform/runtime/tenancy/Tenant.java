package be.fjc.platform.runtime.tenancy;

import be.fjc.platform.centre.Centre;
import be.fjc.platform.runtime.configuration.MailSettings;
import be.fjc.platform.runtime.configuration.SignInWays;
import be.fjc.platform.runtime.fairness.Limits;
import java.util.Set;

/**
 * One tenant as this node knows it now.
 *
 * @param id name of its folder, for example {@code mechelen}; the only thing about it that logs and metrics may carry
 * @param schema opaque name of its schema; its login is this name with {@code _app}
 * @param epoch generation of its database password
 * @param placement which database server it lives on
 * @param state where it stands
 * @param hosts the host names that lead to it
 * @param centre what its file says
 * @param signIn how people come in, as its file says
 * @param mail how it sends mail; null when it sends none
 * @param limits how much it may ask of one node
 */
public record Tenant(
        String id,
        String schema,
        int epoch,
        String placement,
        State state,
        Set<String> hosts,
        Centre centre,
        SignInWays signIn,
        MailSettings mail,
        Limits limits) {

    /** The life of a tenant; only an active one is served. */
    public enum State { DECLARED, PROVISIONING, MIGRATING, ACTIVE, DEGRADED, SUSPENDED }

    public Tenant {
        hosts = Set.copyOf(hosts);
    }

    /** The login that the application uses for this tenant: data, no structure. */
    public String login() {
        return schema + "_app";
    }

    /** Whether requests, jobs and events are served. */
    public boolean isActive() {
        return state == State.ACTIVE;
    }

    @Override
    public String toString() {
        return id;
    }
}
