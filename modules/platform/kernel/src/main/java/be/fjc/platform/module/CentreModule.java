package be.fjc.platform.module;

import be.fjc.platform.sealing.SealedColumn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of the work that a centre can switch on or off. One per jar, named in
 * {@code META-INF/services/be.fjc.platform.module.CentreModule}; instances hold no state and need no container.
 *
 * <p>A module answers under {@code /api/<id>/v<n>/…}, keeps its screens in {@code META-INF/resources/m/<id>/} and its tables under
 * the prefix {@code <id>_} (dashes become underscores). While a centre has it off, none of this exists there: same 404 as for a
 * module nobody wrote; its jobs rest, events are not delivered, data stay.
 */
public interface CentreModule {

    /** Lower case, digits and dashes; stable for ever, because addresses, tables and tenant files carry it. */
    String id();

    /** Ids of the modules that must be on as well. */
    default Set<String> requires() {
        return Set.of();
    }

    /** What can be done here, and which roles may by default. */
    default List<Permission> permissions() {
        return List.of();
    }

    /** What a centre can set under {@code modules.<id>} in its tenant file. */
    default List<Setting> settings() {
        return List.of();
    }

    /** Lists of the Flemish core that a centre may extend under {@code lists} in its tenant file. */
    default List<ReferenceList> lists() {
        return List.of();
    }

    /** Kinds of letters that a centre may write in its own words, under {@code letters} in its tenant file. */
    default List<LetterKind> letters() {
        return List.of();
    }

    /** Entries in the staff menu. */
    default List<MenuEntry> menu() {
        return List.of();
    }

    /** Class path location of the Liquibase changelog, for example {@code db/casework/changelog.sql}; absent when it keeps no data. */
    default Optional<String> changelog() {
        return Optional.empty();
    }

    /** Columns of its tables in which texts lie sealed. */
    default List<SealedColumn> sealedColumns() {
        return List.of();
    }

    /**
     * Class path location of the OpenAPI 3.0 document of its API; absent when it has none. A large one names the files of its topics,
     * which lie beside it, under {@code x-parts}.
     */
    default Optional<String> openApi() {
        return Optional.empty();
    }

    /** Table prefix that follows from the id. */
    default String tablePrefix() {
        return id().replace('-', '_') + "_";
    }
}
