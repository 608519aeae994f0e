package be.fjc.casework.findings.domain;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.sealing.Seal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What is told about a family, before it is entered in its dossier. */
public interface Told {

    FindingKind kind();

    Source source();

    /** Who of the family it is about; nobody means the family as a whole. */
    List<About> about();

    /** Enters it; what others own of it is sealed. */
    Finding entered(UUID id, Entry entry, Seal seal);

    /** Refuses what cannot be known yet. */
    default void requireKnownBy(LocalDate today) {
        source().requireKnownBy(today);
    }

    /** Refuses people who are not of this family. */
    default void requireAbout(Predicate<UUID> family) {
        about().stream().filter(one -> !family.test(one.person())).findFirst().ifPresent(stranger -> {
            throw new InvalidInput("notInList", stranger.property());
        });
    }

    /** Refuses a place that the centre does not know: a municipality of its area, and nothing more precise. */
    default void requireIn(Predicate<String> municipalities) {}

    /** The same with what its correction could not say, because whoever corrects it may not read that. */
    default Told completedBy(Finding corrected, Seal seal) {
        return this;
    }

    /**
     * Someone of the family.
     *
     * @param property where that person is named
     */
    record About(String property, UUID person) {

        /** @param person null when it is about the family as a whole */
        static List<About> member(UUID person) {
            return person == null ? List.of() : List.of(new About("member", person));
        }
    }
}
