package be.fjc.shortchain.screening.view;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.centre.Centre.ModuleChoice;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.module.Setting;
import be.fjc.shortchain.ShortChainModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The three levels in the colours of the centre, the lightest first. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Levels {

    @Inject
    Access access;

    @Inject
    CurrentCentre centre;

    public List<LevelLine> all() {
        Decision decision = access.require("short-chain.intervention.read", Facts.collection("intervention", Set.of(Relation.UNDECIDED)));
        ModuleChoice choice = centre.get().modules().get(ShortChainModule.ID);
        List<Setting> colours = ShortChainModule.LEVEL_COLOURS;
        return IntStream.range(0, colours.size())
                .mapToObj(at -> new LevelLine(at + 1, choice.settings().getOrDefault(colours.get(at).key(), colours.get(at).defaultValue())))
                .map(line -> access.readable(line, decision))
                .toList();
    }
}
