package be.fjc.bench;

import java.util.List;
import java.util.UUID;

/**
 * A generated centre that is ready to be measured.
 *
 * @param login its database login
 * @param dossiers ids of all its dossiers
 */
record Centre(String id, String login, String password, List<UUID> dossiers) {

    String host() {
        return hostOf(id);
    }

    static String hostOf(String id) {
        return id + ".localhost";
    }
}
