package be.fjc.platform.module;

/**
 * One value that a centre can set for a module.
 *
 * @param key lowerCamelCase, below {@code modules.<id>} in the tenant file
 * @param kind what form it has; a tenant file with another form is refused with its line
 * @param defaultValue in its written form, as it would stand in the tenant file
 */
public record Setting(String key, Kind kind, String defaultValue) {

    public enum Kind {
        TEXT,
        WHOLE_NUMBER,
        YES_NO,
        /** A whole number for each time, because law changes: what {@link DatedNumbers} reads. */
        DATED_NUMBERS
    }
}
