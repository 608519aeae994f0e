package be.fjc.platform.sealing;

/**
 * A column that holds sealed texts. Named by its module, so that they go along when the centre gets a new key, and so that the start
 * refuses a column that would keep text in the clear.
 *
 * @param table one of the module's own tables
 * @param key the column with the row's id (uuid) in {@link Place#row()}
 * @param column the sealed column, {@code bytea}
 */
public record SealedColumn(String table, String key, String column) {

    public SealedColumn {
        Place.requireName(table);
        Place.requireName(key);
        Place.requireName(column);
    }

    /** Of a table whose rows are known by {@code id}. */
    public static SealedColumn of(String table, String column) {
        return new SealedColumn(table, "id", column);
    }
}
