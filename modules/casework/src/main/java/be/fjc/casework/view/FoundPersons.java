package be.fjc.casework.view;

import static java.util.Comparator.comparingInt;
import static java.util.Map.Entry.comparingByValue;
import static java.util.stream.Collectors.groupingBy;

import be.fjc.casework.matching.domain.Likeness;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The persons that fit in the files that a search found, the best first in each. */
final class FoundPersons {

    /** A search that finds more files than this has to be asked more precisely. */
    static final int FILES_AT_MOST = 200;

    private static final int PERSONS_AT_MOST = FILES_AT_MOST * 20;

    private final Map<UUID, List<FoundPerson>> shown = new HashMap<>();
    private final Map<UUID, Integer> scores = new HashMap<>();

    private final boolean asksPerson;

    private FoundPersons(boolean asksPerson) {
        this.asksPerson = asksPerson;
    }

    /**
     * @param select of {@link FoundRow} from a person {@code p}
     * @param inFiles that {@code p} is in one of {@code :files}
     */
    static FoundPersons in(List<UUID> files, PersonSought sought, EntityManager entities, String select, String inFiles) {
        var found = new FoundPersons(sought.asksPerson());
        if (files.isEmpty() || !sought.asksPerson()) {
            return found;
        }
        var persons = new Selection<>(FoundRow.class, select).where(inFiles, "files", files).where(sought.condition());
        sought.fill(persons);
        persons.list(entities, "p.place", PERSONS_AT_MOST).stream()
                .collect(groupingBy(FoundRow::file))
                .forEach((file, rows) -> found.add(file, rows, sought));
        return found;
    }

    Map<UUID, List<FoundPerson>> shown() {
        return shown;
    }

    /** How well the best of a file fits; 0 for a file in which nobody is shown. */
    int score(UUID file, List<FoundPerson> persons) {
        return persons == null ? 0 : scores.getOrDefault(file, 0);
    }

    /** Whether there is anybody in it whom the search meant; the index alone may be wrong. */
    boolean isMeant(UUID file) {
        return !asksPerson || shown.containsKey(file);
    }

    private void add(UUID file, List<FoundRow> rows, PersonSought sought) {
        Map<FoundRow, Likeness> fitting = new LinkedHashMap<>();
        rows.forEach(row -> sought.likeness(row).ifPresent(likeness -> fitting.put(row, likeness)));
        if (!fitting.isEmpty()) {
            var best = fitting.entrySet().stream().sorted(comparingByValue(comparingInt(Likeness::score).reversed())).toList();
            scores.put(file, best.get(0).getValue().score());
            shown.put(file, best.stream().map(row -> row.getKey().shown(row.getValue())).toList());
        }
    }
}
