package be.fjc.shortchain;

import static be.fjc.platform.access.Obligation.REASON;
import static be.fjc.platform.access.Role.COORDINATOR;
import static be.fjc.platform.access.Role.INTAKE_WORKER;
import static be.fjc.platform.module.Permission.acting;
import static be.fjc.platform.module.Permission.reading;

import be.fjc.platform.access.Grant;
import be.fjc.platform.access.Relation;
import be.fjc.platform.module.MenuEntry;
import be.fjc.platform.module.MenuGroup;
import be.fjc.platform.module.Permission;
import be.fjc.platform.module.ReferenceList;
import be.fjc.platform.module.Setting;
import be.fjc.platform.sealing.SealedColumn;
import java.util.List;

/** The part of the card about what follows on an intervention. */
final class FollowUps {

    private FollowUps() {}

    static List<Permission> permissions() {
        var takesIn = Grant.of(INTAKE_WORKER);
        var coordinates = Grant.of(COORDINATOR);
        var stillTakesIn = Grant.of(INTAKE_WORKER, Relation.UNDECIDED);
        return List.of(
                // somebody who may not come home for a time; who takes in follows the clock
                reading("short-chain.houseBan.read", takesIn, coordinates),
                acting("short-chain.houseBan.record", "short-chain.intervention.read", stillTakesIn, coordinates),
                acting("short-chain.houseBan.keep", "short-chain.houseBan.read", takesIn, coordinates),
                acting("short-chain.houseBan.revealHome", "short-chain.houseBan.read", stillTakesIn, coordinates),
                // reaching out to a family, which tells whom it is about: once somebody decided, not for who takes in; going past what was agreed with somebody takes a reason
                reading("short-chain.outreach.read", takesIn, coordinates),
                acting("short-chain.outreach.begin", "short-chain.intervention.read", stillTakesIn, coordinates),
                acting("short-chain.outreach.contact", "short-chain.outreach.read", takesIn, coordinates),
                acting("short-chain.outreach.override", "short-chain.outreach.read", takesIn, coordinates).needing(REASON),
                // once it is done only who coordinates still knows whom it is about
                acting("short-chain.outreach.handOver", "short-chain.outreach.read", Grant.of(INTAKE_WORKER, Relation.UNDECIDED), coordinates),
                // where the short chain works says nothing about families
                reading("short-chain.zoneCover.read", coordinates),
                acting("short-chain.zoneCover.keep", "short-chain.zoneCover.read", coordinates));
    }

    static List<SealedColumn> sealedColumns() {
        return List.of(SealedColumn.of("short_chain_house_ban", "address"), SealedColumn.of("short_chain_attempt", "remark"));
    }

    static List<Setting> settings() {
        return List.of(
                ShortChainModule.HOUSE_BAN_DAYS,
                ShortChainModule.HOUSE_BAN_MONTHS,
                ShortChainModule.HOUSE_BAN_PROMPT,
                ShortChainModule.JUSTICE_HOUSE_WITHIN,
                ShortChainModule.CONTACT_WITHIN,
                ShortChainModule.CONTACT_AT_TOP_WITHIN);
    }

    /** What is offered to a family; what a centre has more counts as one of these. */
    static List<ReferenceList> lists() {
        List<String> offers = List.of(
                "listeningEar", "information", "motivatingTalk", "peerGroup", "guidedReferral", "caseConference", "safetyPlanning", "shelter",
                "legalInformation", "perpetratorOffer", "childOffer");
        return List.of(new ReferenceList("offer", offers, offers));
    }

    static List<MenuEntry> menu() {
        return List.of(
                new MenuEntry("menu.outreaches", "/outreaches", "short-chain.outreach.read", MenuGroup.POLICE_REPORTS, 17),
                new MenuEntry("menu.zoneCovers", "/zones", "short-chain.zoneCover.read", MenuGroup.FIGURES, 40),
                new MenuEntry("menu.houseBans", "/house-bans", "short-chain.houseBan.read", MenuGroup.POLICE_REPORTS, 18));
    }
}
