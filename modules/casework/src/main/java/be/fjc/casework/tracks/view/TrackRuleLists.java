package be.fjc.casework.tracks.view;

import static java.util.stream.Collectors.toSet;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.tracks.domain.Evidence;
import be.fjc.casework.tracks.domain.TrackRule;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.casework.view.DossierDoor;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the centre's tracks ask of one dossier, and what of that is in order. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class TrackRuleLists {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    DossierDoor door;

    @Inject
    Evidence evidence;

    @Inject
    Access access;

    @Inject
    People people;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    /** Every track of the centre, lightest first. */
    public List<TrackRulesLine> of(DossierId id) {
        Decision decision = door.require("casework.dossier.read", id);
        InTrackRow here = here(id);
        List<PassedRow> passed = passed(id);
        Map<UUID, Person> names = people.findAll(passed.stream().map(PassedRow::passedBy).collect(toSet()));
        Set<TrackRule> held = evidence.held(id, new ReferralId(here.referral()), EnumSet.allOf(TrackRule.class));
        return centre.get().tracks().stream()
                .map(track -> line(track, here, held, passed, names))
                .map(line -> access.readable(line, decision))
                .toList();
    }

    private TrackRulesLine line(
            Centre.Track track, InTrackRow here, Set<TrackRule> held, List<PassedRow> passed, Map<UUID, Person> names) {
        boolean present = track.code().equals(here.track());
        LocalDate today = WorkingDays.dayOf(clock.instant());
        Optional<Centre.TrackVersion> version =
                present ? Optional.ofNullable(here.rulesFrom()).flatMap(track::versionFrom) : track.versionOn(today);
        return new TrackRulesLine(
                track.code(),
                present,
                version.map(Centre.TrackVersion::from).orElse(null),
                version.filter(one -> !present).map(one -> rules(one.entry(), held)).orElse(List.of()),
                version.filter(one -> present).map(one -> rules(one.steps(), held)).orElse(List.of()),
                version.filter(one -> present).map(one -> rules(one.closing(), held)).orElse(List.of()),
                passed.stream().filter(row -> row.track().equals(track.code())).map(row -> line(row, names)).toList());
    }

    private static List<TrackRulesLine.RuleLine> rules(List<String> codes, Set<TrackRule> held) {
        return codes.stream().map(code -> Coded.find(TrackRule.class, code).orElseThrow())
                .map(rule -> new TrackRulesLine.RuleLine(rule.code(), rule == TrackRule.SAFETY_KNOWN ? null : held.contains(rule)))
                .toList();
    }

    private static TrackRulesLine.PassedLine line(PassedRow row, Map<UUID, Person> names) {
        return new TrackRulesLine.PassedLine(
                row.rule(), row.act().code(), row.reason(), ColleagueLine.of(row.passedBy(), names), row.passedAt());
    }

    private InTrackRow here(DossierId id) {
        return entities.createQuery("""
                select new be.fjc.casework.tracks.view.InTrackRow(t.track, t.rulesFrom, t.dossier.referral)
                from TrackPeriod t where t.dossier.id = :id order by t.from desc, t.id desc""", InTrackRow.class)
                .setParameter("id", id.value())
                .setMaxResults(1)
                .getSingleResult();
    }

    private List<PassedRow> passed(DossierId id) {
        return entities.createQuery("""
                select new be.fjc.casework.tracks.view.PassedRow(p.track, p.rule, p.act, p.reason, p.passedBy, p.passedAt)
                from PassedRule p where p.dossier = :id order by p.passedAt desc, p.id""", PassedRow.class)
                .setParameter("id", id.value())
                .getResultList();
    }
}
