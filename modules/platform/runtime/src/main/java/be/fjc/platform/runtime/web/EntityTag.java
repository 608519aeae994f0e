package be.fjc.platform.runtime.web;

import be.fjc.platform.access.Decision;
import be.fjc.platform.kernel.Sha256;
import java.util.Base64;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Strong entity tag {@code "version.thing.view"}: the thing part differs per tenant and thing, the view part per set of classes the
 * viewer may read, so that nobody's stored copy answers for somebody with other rights. A change only has to match version and thing.
 */
record EntityTag(long version, String thing, String view) {

    static EntityTag of(String tenant, UUID id, long version, Decision decision) {
        String seen = new TreeSet<>(decision.readable()) + "/" + new TreeSet<>(decision.summarised());
        return new EntityTag(version, thing(tenant, id), shortened(seen));
    }

    /** Whether the tag that was sent names this edition, in whatever view it was read; a weak tag never does. */
    static boolean names(String sent, String tenant, UUID id, long version) {
        return sent.equals("*") || sent.startsWith("\"" + version + "." + thing(tenant, id) + ".");
    }

    private static String thing(String tenant, UUID id) {
        return shortened(tenant + "|" + id);
    }

    private static String shortened(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(text)).substring(0, 12);
    }

    @Override
    public String toString() {
        return "\"" + version + "." + thing + "." + view + "\"";
    }
}
