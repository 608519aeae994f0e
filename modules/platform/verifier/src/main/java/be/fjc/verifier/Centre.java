package be.fjc.verifier;

/**
 * One centre's audit: where it is and whose it is.
 *
 * @param id name of the centre
 * @param schema where its tables are
 * @param key key of its audit, 32 bytes
 */
public record Centre(String id, String schema, byte[] key) {

    public Centre {
        if (!schema.matches("[A-Za-z0-9_]+")) {
            throw new IllegalArgumentException("not the name of a schema: " + schema);
        }
    }

    Seal seal() {
        return new Seal(id, key);
    }

    String table(String name) {
        return schema + "." + name;
    }
}
