package be.fjc.casework.view;

import be.fjc.platform.access.Open;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.viewers.Viewing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who saw a dossier, when, how often and by what right; never what.
 *
 * @param name absent when the account is no longer known
 * @param times how often the person was let in, to read or to act
 * @param denied how often the person was not
 * @param classes classes of information that were open
 * @param relations by what right; empty means by function alone
 */
public record ViewerLine(
        @Open UUID account,
        @Open String name,
        @Open List<String> organisations,
        @Open List<String> roles,
        @Open Instant firstAt,
        @Open Instant lastAt,
        @Open long times,
        @Open long denied,
        @Open List<String> classes,
        @Open List<String> relations,
        @Open boolean emergency) {

    static ViewerLine of(Viewing viewing, Map<UUID, Person> names) {
        Person person = names.get(viewing.account());
        return new ViewerLine(viewing.account(), person == null ? null : person.name(), viewing.organisations(), viewing.roles(),
                viewing.first(), viewing.last(), viewing.times(), viewing.denied(), viewing.classes(), viewing.relations(),
                viewing.emergency());
    }
}
