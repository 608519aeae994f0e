package be.fjc.casework.view;

import be.fjc.casework.domain.WorkingDays;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Role;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The centre as its forms need it. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class CentreCard {

    @Inject
    Access access;

    @Inject
    CurrentCentre centre;

    @Inject
    People people;

    @Inject
    Clock clock;

    public CentreChoices read() {
        Decision decision = access.require("casework.centre.read", Facts.about("centre", null));
        Centre here = centre.get();
        LocalDate today = WorkingDays.dayOf(clock.instant());
        CentreChoices whole = new CentreChoices(
                here.tracks().stream()
                        .map(track -> new CentreChoices.Track(
                                track.code(), track.label(), track.colour(), track.level(), track.description()))
                        .toList(),
                here.criteria().stream().map(criterion -> new CentreChoices.Choice(criterion.code(), criterion.label())).toList(),
                here.municipalities().stream().map(Centre.Municipality::name).toList(),
                here.organisations().stream()
                        .map(partner -> new CentreChoices.Organisation(
                                partner.code(), partner.name(), partner.type(), status(partner.status())))
                        .toList(),
                here.zones().stream()
                        .filter(zone -> zone.existedOn(today))
                        .map(zone -> new CentreChoices.Zone(zone.code(), zone.name()))
                        .toList(),
                new CentreChoices.Clocks(
                        here.clocks().firstLookWorkingDays(),
                        here.clocks().decisionWorkingDays(),
                        here.clocks().nextContactDays(),
                        here.clocks().afterCareMonths(),
                        here.clocks().repeatMonths()),
                choosesDirectors() ? directors() : null);
        return access.readable(whole, decision);
    }

    private static String status(Centre.Organisation.Status status) {
        return status == Centre.Organisation.Status.AD_HOC ? "adHoc" : status.name().toLowerCase(Locale.ROOT);
    }

    private boolean choosesDirectors() {
        return !access.relationsThatAllow("casework.referral.decide").isEmpty()
                || !access.relationsThatAllow("casework.dossier.assign").isEmpty();
    }

    private List<ColleagueLine> directors() {
        return people.withRole(Role.CASE_DIRECTOR).stream()
                .map(person -> new ColleagueLine(person.account(), person.name()))
                .toList();
    }
}
