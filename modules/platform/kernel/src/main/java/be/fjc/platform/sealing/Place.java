package be.fjc.platform.sealing;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a sealed text lies. It is bound into what is sealed, so that a text that was moved to another row, column or table does not open
 * there: a copy of a secret address in the row of somebody else must not become that person's address.
 *
 * @param table the table as the changelog names it, for example {@code casework_note}
 * @param row the row's id
 * @param column the column as the changelog names it
 */
public record Place(String table, UUID row, String column) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public Place {
        requireName(table);
        Objects.requireNonNull(row);
        requireName(column);
    }

    /** Names of tables and columns stand in queries as they are and have no sign that could part them. */
    static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a table or column");
        }
    }
}
