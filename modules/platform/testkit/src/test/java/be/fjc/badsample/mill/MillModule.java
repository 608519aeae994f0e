package be.fjc.badsample.mill;

import be.fjc.platform.module.CentreModule;
import java.util.Set;

/** Requires who requires it. */
public class MillModule implements CentreModule {

    @Override
    public String id() {
        return "mill";
    }

    @Override
    public Set<String> requires() {
        return Set.of("bakery");
    }
}
