package be.fjc.chainapproach.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is to become otherwise, and who does what for it.
 *
 * @param id the same in every version of the plan
 * @param plain the same in words for a child; null when no child is to read it
 * @param lifeDomain code
 * @param member of the family whom it is about; null for the whole family
 * @param readers of the family who may find it in the version that is made for them
 */
public record Goal(UUID id, String title, String plain, String lifeDomain, UUID member, Set<UUID> readers, List<Action> actions) {

    public Goal {
        readers = Set.copyOf(readers);
        actions = List.copyOf(actions);
    }

    /**
     * What one organisation does.
     *
     * @param id the same in every version of the plan
     * @param organisation code of a partner of the centre
     * @param worker who does it there; null when that is not known
     * @param contact how that person is reached; null when that is not told
     * @param place where it happens, which may be where somebody lives; null when that is not told
     * @param safety whether the safety of somebody hangs on it
     */
    public record Action(UUID id, Perspective perspective, String what, String plain, String organisation, String worker, String contact,
            String place, LocalDate dueOn, boolean safety, UUID member, Set<UUID> readers) {

        public Action {
            readers = Set.copyOf(readers);
        }
    }
}
