package be.fjc.shortchain;

import static be.fjc.platform.access.Role.COORDINATOR;
import static be.fjc.platform.access.Role.INTAKE_WORKER;
import static be.fjc.platform.module.Permission.acting;
import static be.fjc.platform.module.Permission.reading;

import be.fjc.platform.access.Grant;
import be.fjc.platform.module.MenuEntry;
import be.fjc.platform.module.Permission;
import be.fjc.platform.module.Setting;
import be.fjc.platform.sealing.SealedColumn;
import java.util.List;

/** The part of the card about what follows on an intervention. */
final class FollowUps {

    private FollowUps() {}

    static List<Permission> permissions() {
        var takesIn = Grant.of(INTAKE_WORKER);
        var coordinates = Grant.of(COORDINATOR);
        return List.of(
                // somebody who may not come home for a time; who takes in follows the clock
                reading("short-chain.houseBan.read", takesIn, coordinates),
                acting("short-chain.houseBan.record", "short-chain.intervention.read", takesIn, coordinates),
                acting("short-chain.houseBan.keep", "short-chain.houseBan.read", takesIn, coordinates),
                acting("short-chain.houseBan.revealHome", "short-chain.houseBan.read", takesIn, coordinates));
    }

    static List<SealedColumn> sealedColumns() {
        return List.of(SealedColumn.of("short_chain_house_ban", "address"));
    }

    static List<Setting> settings() {
        return List.of(
                ShortChainModule.HOUSE_BAN_DAYS,
                ShortChainModule.HOUSE_BAN_MONTHS,
                ShortChainModule.HOUSE_BAN_PROMPT,
                ShortChainModule.JUSTICE_HOUSE_WITHIN);
    }

    static List<MenuEntry> menu() {
        return List.of(new MenuEntry("menu.houseBans", "/house-bans", "short-chain.houseBan.read", 16));
    }
}
