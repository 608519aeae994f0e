package be.fjc.platform.badsample;

import be.fjc.badsample.Breaks;
import be.fjc.badsample.bakery.BakeryModule;

@Breaks("the platform knows no module")
class PlatformThatKnowsABakery {
    BakeryModule bakery;
}
