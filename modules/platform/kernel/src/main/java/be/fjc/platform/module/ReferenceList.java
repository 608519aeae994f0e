package be.fjc.platform.module;

import java.util.List;

/**
 * A list of the Flemish core that a centre may extend with codes of its own. Each counts as one of the core, so that figures stay
 * comparable; the core itself is the same everywhere.
 *
 * @param name lowerCamelCase; stands in the tenant file under {@code lists} and in message keys as {@code list.<name>.<code>}
 * @param core every code of the core, lowerCamelCase
 * @param countable those of the core that an own code may count as
 */
public record ReferenceList(String name, List<String> core, List<String> countable) {

    public ReferenceList {
        core = List.copyOf(core);
        countable = List.copyOf(countable);
    }
}
