package be.fjc.badsample.bakery.web;

import be.fjc.badsample.Breaks;
import be.fjc.badsample.bakery.domain.BadDomain;
import be.fjc.badsample.bakery.store.BadStore;
import be.fjc.badsample.bakery.view.BadViews;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.util.List;

/** A counter where customers stand in the cellar. */
public class BadWeb {

    @Breaks("rooms see the rooms they need: web and store never each other, the domain none")
    static class ReachesIntoTheStore {
        BadStore store;
    }

    @Breaks("a resource reaches nothing that keeps data: it asks a use case or a view")
    static class TakesFromTheShelf {
        BadDomain.Loaves loaves;
    }

    @Breaks("web sees no database")
    static class HoldsEntityManager {
        EntityManager entities;
    }

    @Breaks("entities do not reach web and are not what a view gives")
    static class HandsOutEntities {
        BadDomain.OpenLoaf loaf;
    }

    @RequestScoped
    @Path("mill/v1/loaves")
    @Breaks("a resource answers below its own module and version")
    static class AnswersForTheMill {
        List<BadViews.Unclassified> loaves() {
            return List.of();
        }
    }
}
