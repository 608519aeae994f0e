package be.fjc.badsample.shell;

import be.fjc.badsample.Breaks;
import be.fjc.badsample.bakery.BakeryModule;

@Breaks("the shell knows no module, and of the runtime only what is published and which modules there are")
class ShellThatKnowsABakery {
    BakeryModule bakery;
}
