package be.fjc.platform.runtime.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.runtime.configuration.SignInWays;
import be.fjc.platform.runtime.tenancy.Tenant;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {

    private static final Map<String, Integer> SMALL = Map.of("requestsPerMinute", 1200, "requestsPerMinutePerSession", 120,
            "signInsPerMinute", 20, "signInsPerMinutePerAddress", 5, "signInsPerMinutePerLogin", 3);

    private final Tenant mechelen = tenant("mechelen");
    private final Tenant limburg = tenant("limburg");
    private final Doorkeeper doorkeeper = new Doorkeeper();

    @Test
    void who_asks_too_often_is_told_when_to_come_back_and_nobody_else_is() {
        Asked one = from("192.0.2.1");
        assertThat(turns(() -> doorkeeper.beforeAsking(mechelen, one))).isEqualTo(10);
        assertThat(doorkeeper.beforeAsking(mechelen, one)).isEqualTo(1);
        assertThat(doorkeeper.beforeAsking(mechelen, from("192.0.2.2"))).isZero();
        assertThat(doorkeeper.beforeAsking(limburg, one)).isZero();
    }

    @Test
    void a_strangers_flood_takes_no_turn_from_someone_recognised_at_the_same_address() {
        Asked known = new Asked(Asked.Kind.WORK, "192.0.2.1", "token");
        doorkeeper.recognise(mechelen, known, "session");
        turns(() -> doorkeeper.beforeAsking(mechelen, from("192.0.2.1")));
        assertThat(doorkeeper.beforeAsking(mechelen, known)).isZero();
        doorkeeper.forget(mechelen, known);
        assertThat(doorkeeper.beforeAsking(mechelen, known)).isPositive();
    }

    @Test
    void one_session_cannot_take_the_turns_of_its_centre_by_renewing_its_token() {
        for (int i = 0; i < 3; i++) {
            doorkeeper.recognise(mechelen, new Asked(Asked.Kind.WORK, "a", "token " + i), "session");
        }
        assertThat(turns(() -> doorkeeper.beforeAsking(mechelen, new Asked(Asked.Kind.WORK, "a", "token 0")))).isEqualTo(10);
        assertThat(doorkeeper.beforeAsking(mechelen, new Asked(Asked.Kind.WORK, "a", "token 2"))).isPositive();
    }

    @Test
    void a_stranger_who_tries_one_login_everywhere_shuts_nobody_out_who_signed_in_before() {
        Asked shelter = signIn("198.51.100.1");
        doorkeeper.signedIn(mechelen, shelter, "anna");
        for (int i = 0; i < 50; i++) {
            doorkeeper.beforeSigningIn(mechelen, signIn("203.0.113." + i), "anna");
        }
        assertThat(doorkeeper.beforeSigningIn(mechelen, signIn("203.0.113.99"), "anna")).isPositive();
        assertThat(doorkeeper.beforeSigningIn(mechelen, signIn("203.0.113.99"), "bart")).as("another login, a new address").isZero();
        for (int i = 0; i < 50; i++) {
            doorkeeper.beforeSigningIn(mechelen, signIn("203.0.113." + i), "guess " + i);
        }
        assertThat(doorkeeper.beforeSigningIn(mechelen, signIn("203.0.113.98"), "cis")).as("the share of all strangers").isPositive();
        assertThat(doorkeeper.beforeSigningIn(mechelen, shelter, "anna")).isZero();
        assertThat(doorkeeper.beforeSigningIn(mechelen, shelter, "bart")).isZero();
        assertThat(doorkeeper.beforeSigningIn(limburg, signIn("203.0.113.99"), "anna")).isZero();
    }

    @Test
    void one_address_has_so_many_attempts_and_more_when_people_work_there() {
        assertThat(turns(() -> doorkeeper.beforeSigningIn(mechelen, signIn("192.0.2.1"), ""))).isEqualTo(10);
        doorkeeper.signedIn(mechelen, signIn("192.0.2.2"), "anna");
        assertThat(turns(() -> doorkeeper.beforeSigningIn(mechelen, signIn("192.0.2.2"), ""))).isEqualTo(40);
    }

    @Test
    void the_answer_is_the_same_for_any_login_because_only_what_was_typed_counts() {
        int some = turns(() -> doorkeeper.beforeSigningIn(tenant("a"), signIn("192.0.2.1"), "exists"));
        int none = turns(() -> doorkeeper.beforeSigningIn(tenant("b"), signIn("192.0.2.1"), "does-not"));
        assertThat(some).isEqualTo(none).isEqualTo(6);
    }

    @Test
    void a_flood_of_addresses_costs_bounded_memory_and_locks_nobody_out() {
        IntStream.range(0, 30_000).forEach(i -> doorkeeper.beforeAsking(mechelen, from("2001:db8:" + i)));
        assertThat(doorkeeper.beforeAsking(mechelen, from("192.0.2.77"))).isZero();
    }

    private static int turns(java.util.function.IntSupplier ask) {
        int turns = 0;
        while (ask.getAsInt() == 0) {
            turns++;
        }
        return turns;
    }

    private static Asked from(String address) {
        return new Asked(Asked.Kind.WORK, address, "");
    }

    private static Asked signIn(String address) {
        return new Asked(Asked.Kind.SIGN_IN, address, "");
    }

    private static Tenant tenant(String id) {
        return new Tenant(id, "t_" + id, 1, "default", Tenant.State.ACTIVE, Set.of(), null, SignInWays.LOCAL_ONLY, null, Limits.DEFAULT.with(SMALL));
    }
}
