package be.fjc.product;

import java.time.LocalDate;
import java.util.Map;

/**
 * A family of four, as a referral tells about it. Nobody: every name and text carries a mark of its own, so that a test finds it again
 * wherever it should not be.
 *
 * @param mark a word that occurs nowhere else
 */
public record Family(String mark) {

    private static final java.util.concurrent.atomic.AtomicInteger NUMBER = new java.util.concurrent.atomic.AtomicInteger();

    /** One that no other test knows. */
    public static Family unknownSoFar() {
        return new Family("Zq" + Long.toString(System.nanoTime(), 36) + "x" + NUMBER.incrementAndGet());
    }

    public String name() {
        return "Test" + mark;
    }

    public String situation() {
        return "Synthetisch verhaal over " + mark + ".";
    }

    /** Everything that a referral must and may hold. */
    public Map<String, Object> referral(String municipality) {
        return Json.object(
                "channel", "online",
                "referrerType", "gp",
                "municipality", municipality,
                "immediateDanger", true,
                "dangerNote", "Vrees " + mark,
                "situation", situation(),
                "persons", Json.list(
                        person("Moeder", "victim", "agrees", null, municipality),
                        person("Vader", "suspected", "notInformed", "Veiligheid " + mark, municipality),
                        person("Dochter", "child", "informed", null, municipality),
                        person("Zoon", "child", "informed", null, municipality)));
    }

    private Map<String, Object> person(String givenName, String role, String informed, String reason, String municipality) {
        return Json.object(
                "givenName", givenName + mark,
                "familyName", name(),
                "birthDate", LocalDate.of(role.equals("child") ? 2015 : 1985, 4, 1).toString(),
                "role", role,
                "municipality", municipality,
                "phone", "0400 " + Math.floorMod(mark.hashCode(), 1_000_000),
                "informed", informed,
                "notInformedReason", reason);
    }
}
