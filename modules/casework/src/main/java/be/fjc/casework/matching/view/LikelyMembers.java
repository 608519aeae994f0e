package be.fjc.casework.matching.view;

import static java.util.Comparator.comparingInt;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.domain.DossierNumber;
import be.fjc.casework.matching.domain.Likeness;
import be.fjc.casework.matching.domain.SearchWords;
import be.fjc.casework.view.DossierDoor;
import be.fjc.casework.view.DossierLists;
import be.fjc.casework.view.DossierRow;
import be.fjc.casework.view.Selection;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Relation;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Members of a family who may be members of another one too: hints, for a person to judge. Only families that the reader reads take part,
 * so that one that is hidden makes no difference to the answer.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class LikelyMembers {

    private static final int LOOKED_AT = 200;
    private static final int HINTS_AT_MOST = 20;

    private static final String MEMBER = """
            select new be.fjc.casework.matching.view.LikelyMembers$Member(
                p.id, p.identity, p.dossier.id, p.dossier.number, p.details.givenName, p.details.familyName, p.details.birthDate,
                p.details.municipality, p.details.phone)
            from DossierPerson p""";

    private static final String NAMED_LIKE =
            "sql('to_tsvector(''simple'', ?) @@ to_tsquery(''simple'', ?)', p.details.searchWords, :words) = true";

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    DossierDoor door;

    @Inject
    DossierLists lists;

    @Inject
    Links links;

    /** The likeliest first; nobody who is said already to be the same. */
    public List<LikelyMember> of(DossierId id) {
        Decision decision = door.require("casework.family.read", id);
        List<Member> family = new Selection<>(Member.class, MEMBER)
                .where("p.dossier.id = :dossier", "dossier", id.value())
                .list(entities, "p.place", LOOKED_AT);
        if (!decision.readable().contains(InformationClass.A)) {
            return List.of();
        }
        String words = family.stream()
                .flatMap(member -> SearchWords.whole(member.familyName, member.givenName).stream())
                .collect(Collectors.joining(" | "));
        List<Member> others = words.isEmpty() ? List.of() : others(id, words);
        return family.stream()
                .flatMap(member -> others.stream().flatMap(other -> Pair.of(member, other).stream()))
                .sorted(comparingInt((Pair pair) -> pair.likeness.score()).reversed())
                .limit(HINTS_AT_MOST)
                .map(pair -> access.readable(line(pair), decision))
                .toList();
    }

    private List<Member> others(DossierId id, String words) {
        var files = lists.seen()
                .where("d.id <> :dossier", "dossier", id.value())
                .where("d.id in (select p.dossier.id from DossierPerson p where " + NAMED_LIKE + ")", "words", words);
        if (!access.relationsThatAllow("casework.dossier.read").contains(Relation.ANY)) {
            files.where("d.caseDirector = :reader");
        }
        List<UUID> read = files.list(entities, "d.id desc", LOOKED_AT).stream().map(DossierRow::id).toList();
        return read.isEmpty()
                ? List.of()
                : new Selection<>(Member.class, MEMBER)
                        .where("p.dossier.id in :files", "files", read)
                        .where(NAMED_LIKE, "words", words)
                        .list(entities, "p.id desc", LOOKED_AT);
    }

    private LikelyMember line(Pair pair) {
        Member there = pair.there;
        return new LikelyMember(
                pair.here.id, links.to(CaseworkModule.ID, "dossiers", there.dossier, "family"), there.dossier, there.number.value(),
                there.id, there.givenName, there.familyName, there.birthDate, there.municipality, there.phone, pair.likeness.reasons());
    }

    /** As the query gives it. */
    public record Member(
            UUID id,
            UUID identity,
            UUID dossier,
            DossierNumber number,
            String givenName,
            String familyName,
            LocalDate birthDate,
            String municipality,
            String phone) {

        private Likeness.Asked asked() {
            return new Likeness.Asked(familyName, givenName, birthDate, phone);
        }
    }

    private record Pair(Member here, Member there, Likeness likeness) {

        static Optional<Pair> of(Member here, Member there) {
            boolean known = here.identity.equals(there.identity);
            boolean bornApart = here.birthDate != null && there.birthDate != null && !here.birthDate.equals(there.birthDate);
            return known || bornApart
                    ? Optional.empty()
                    : Likeness.of(here.asked(), there.asked()).filter(Likeness::isWhole).map(likeness -> new Pair(here, there, likeness));
        }
    }
}
