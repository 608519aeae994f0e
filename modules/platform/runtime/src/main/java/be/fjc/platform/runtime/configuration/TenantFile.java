package be.fjc.platform.runtime.configuration;

import be.fjc.platform.centre.Centre;
import java.util.List;
import java.util.Map;

/**
 * One tenant as its file describes it, checked; immutable.
 *
 * @param id name of the folder; stable for ever, because the tenant's schema hangs on it
 * @param hosts host names that lead here, without port, lower case
 * @param placement name of the database server (and database) that keeps its data; {@code default} unless the file says otherwise
 * @param mode whether it is open
 * @param centre what the modules see of it
 * @param signIn how people come in
 * @param mail how it sends mail; null when it sends none
 * @param limits how much it may ask of a node, by the name of the limit; what is not here is as for everyone
 * @param hash SHA-256 of the file's bytes, in hex: another hash is another version
 */
public record TenantFile(
        String id,
        List<String> hosts,
        String placement,
        Mode mode,
        Centre centre,
        SignInWays signIn,
        MailSettings mail,
        Map<String, Integer> limits,
        String hash) {

    public TenantFile {
        hosts = List.copyOf(hosts);
        limits = Map.copyOf(limits);
    }

    /** Suspended: nobody comes in, data stay. */
    public enum Mode { ACTIVE, SUSPENDED }
}
