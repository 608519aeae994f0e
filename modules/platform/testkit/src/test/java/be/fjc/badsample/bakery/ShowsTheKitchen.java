package be.fjc.badsample.bakery;

import be.fjc.badsample.Breaks;
import be.fjc.badsample.bakery.domain.BadDomain;

@Breaks("the front door shows no room")
public class ShowsTheKitchen {
    BadDomain.OpenLoaf loaf;
}
