package be.fjc.casework;

import static be.fjc.platform.access.Obligation.REASON;
import static be.fjc.platform.access.Obligation.STEP_UP;
import static be.fjc.platform.access.Role.CASE_DIRECTOR;
import static be.fjc.platform.access.Role.CHILD_WORKER;
import static be.fjc.platform.access.Role.COORDINATOR;
import static be.fjc.platform.access.Role.DATA_PROTECTION_OFFICER;
import static be.fjc.platform.access.Role.INTAKE_WORKER;
import static be.fjc.platform.access.Role.PARTNER_WORKER;
import static be.fjc.platform.access.Role.POLICE_OR_PROSECUTION;
import static be.fjc.platform.module.Permission.acting;
import static be.fjc.platform.module.Permission.reading;

import be.fjc.platform.access.Grant;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.MenuEntry;
import be.fjc.platform.module.Permission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The card of the case file: what can be done in it and by whom. */
public class CaseworkModule implements CentreModule {

    public static final String ID = "casework";

    /** Everyone who works with families; administration, oversight and statistics are not among them. */
    private static final Role[] PROFESSIONALS = {
        INTAKE_WORKER, CASE_DIRECTOR, COORDINATOR, PARTNER_WORKER, POLICE_OR_PROSECUTION, CHILD_WORKER
    };

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        var directs = Grant.of(CASE_DIRECTOR, Relation.ASSIGNED);
        var coordinates = Grant.of(COORDINATOR);
        var takesIn = Grant.of(INTAKE_WORKER);
        return List.of(
                reading("casework.draft.keep", professionals(Relation.SELF)),
                reading("casework.referral.file", professionals(Relation.ANY)),
                reading("casework.referral.list", professionals(Relation.FILED, takesIn, coordinates, directs)),
                reading("casework.referral.read", professionals(Relation.FILED, takesIn, coordinates, directs)),
                reading("casework.referral.search", Grant.of(INTAKE_WORKER, Relation.UNDECIDED), coordinates, directs),
                acting("casework.referral.look", "casework.referral.read", takesIn, coordinates),
                acting("casework.referral.decide", "casework.referral.read", takesIn, coordinates),
                acting("casework.referral.correct", "casework.referral.read", takesIn, coordinates),
                reading("casework.dossier.list", directs, coordinates),
                reading("casework.dossier.read", directs, coordinates),
                reading("casework.dossier.search", Grant.of(CASE_DIRECTOR), directs, coordinates),
                reading("casework.dossier.viewers", coordinates, Grant.of(DATA_PROTECTION_OFFICER)),
                acting("casework.dossier.contact", "casework.dossier.read", directs, coordinates),
                acting("casework.dossier.changeTrack", "casework.dossier.read", directs, coordinates),
                acting("casework.dossier.assign", "casework.dossier.read", coordinates),
                acting("casework.dossier.close", "casework.dossier.read", directs, coordinates),
                acting("casework.dossier.conflict", "casework.dossier.read", coordinates),
                acting("casework.dossier.liftConflict", "casework.dossier.read", coordinates).needing(REASON),
                acting("casework.dossier.liftOwnConflict", "casework.dossier.read", coordinates).needing(REASON, STEP_UP),
                reading("casework.finding.read", directs, coordinates),
                acting("casework.finding.record", "casework.finding.read", directs, coordinates),
                acting("casework.finding.withdraw", "casework.finding.read", directs, coordinates),
                reading("casework.colleague.list", coordinates),
                reading("casework.centre.read", professionals(Relation.ANY)),
                reading("casework.start.read", professionals(Relation.ANY)));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry("menu.start", "/", "casework.start.read", 0),
                new MenuEntry("menu.newReferral", "/referrals/new", "casework.referral.file", 10),
                new MenuEntry("menu.referrals", "/referrals", "casework.referral.list", 20),
                new MenuEntry("menu.dossiers", "/dossiers", "casework.dossier.list", 30),
                new MenuEntry("menu.search", "/search", "casework.dossier.search", 40),
                new MenuEntry("menu.viewers", "/viewers", "casework.dossier.viewers", 50));
    }

    @Override
    public Optional<String> changelog() {
        return Optional.of("db/casework/changelog.xml");
    }

    @Override
    public Optional<String> openApi() {
        return Optional.of("META-INF/openapi/casework.yaml");
    }

    private static Grant[] professionals(Relation relation, Grant... more) {
        var grants = new ArrayList<>(Arrays.stream(PROFESSIONALS).map(role -> Grant.of(role, relation)).toList());
        grants.addAll(List.of(more));
        return grants.toArray(Grant[]::new);
    }
}
