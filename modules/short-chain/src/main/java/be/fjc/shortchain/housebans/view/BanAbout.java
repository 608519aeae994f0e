package be.fjc.shortchain.housebans.view;

import java.util.UUID;

/** What a ban takes from its intervention, the persons sealed. */
public record BanAbout(UUID intervention, String municipality, byte[] persons) {

    static final String SELECT = """
            select new be.fjc.shortchain.housebans.view.BanAbout(i.id, i.municipality, i.persons)
            from Intervention i where i.id in :ids""";
}
