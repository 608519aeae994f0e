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
        return referral(municipality, null);
    }

    /** The same. @param secretPhone a number of the mother that nobody may come to know; null when there is none */
    public Map<String, Object> referral(String municipality, String secretPhone) {
        return Json.object(
                "channel", "online",
                "referrerType", "gp",
                "municipality", municipality,
                "immediateDanger", true,
                "dangerNote", "Vrees " + mark,
                "situation", situation(),
                "persons", Json.list(
                        person("Moeder", "victim", "agrees", null, municipality, secretPhone),
                        person("Vader", "suspected", "notInformed", "Veiligheid " + mark, municipality, null),
                        person("Dochter", "child", "informed", null, municipality, null),
                        person("Zoon", "child", "informed", null, municipality, null)));
    }

    private Map<String, Object> person(
            String givenName, String role, String informed, String reason, String municipality, String secretPhone) {
        return Json.object(
                "givenName", givenName + mark,
                "familyName", name(),
                "birthDate", LocalDate.of(role.equals("child") ? 2015 : 1985, 4, 1).toString(),
                "role", role,
                "municipality", municipality,
                "phone", "0400 " + Math.floorMod(mark.hashCode(), 1_000_000),
                "secretPhone", secretPhone,
                "informed", informed,
                "notInformedReason", reason);
    }
}
