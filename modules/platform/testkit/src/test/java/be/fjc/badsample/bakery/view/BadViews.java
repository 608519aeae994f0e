package be.fjc.badsample.bakery.view;

import be.fjc.badsample.Breaks;
import be.fjc.badsample.bakery.domain.BadDomain;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Open;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A shop window that shows too much. */
public class BadViews {

    @Breaks("entities do not reach web and are not what a view gives")
    static class GivesEntities {
        List<BadDomain.OpenLoaf> loaves() {
            return List.of();
        }
    }

    @ApplicationScoped
    @Breaks("every view asks whether it may")
    public static class JustShows {
        public String show() {
            return "bread";
        }
    }

    @Breaks("each component of a record on its way to a screen is open or classified, and can be left out")
    record Forgets(@Open String id, String eater) {}

    @Breaks("each component of a record on its way to a screen is open or classified, and can be left out")
    record CannotLeaveOut(@Open String id, @Classified(InformationClass.A) int age) {}

    @Breaks("each component of a record on its way to a screen is open or classified, and can be left out")
    record ShowsUnclassified(@Open List<Unclassified> all) {}

    @Breaks("each component of a record on its way to a screen is open or classified, and can be left out")
    public record Unclassified(String eater) {}
}
