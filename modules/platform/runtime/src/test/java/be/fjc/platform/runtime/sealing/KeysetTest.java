package be.fjc.platform.runtime.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.sealing.NotSealedHere;
import be.fjc.platform.sealing.Place;
import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed text is good for one place in one centre, and keys change without losing one. */
class KeysetTest {

    /** Also bytes that are no text: files are sealed too. */
    private static final byte[] TEXT = "Molenstraat 12 bus 3, bij tante Ria\u00ff\u0000\u00d8".getBytes(StandardCharsets.ISO_8859_1);
    private static final Place PLACE = new Place("casework_note", new UUID(1, 2), "text");

    private final Keyset keyset = Keyset.first();

    @TempDir
    Path folder;

    @Test
    void what_was_moved_to_another_row_column_table_or_centre_never_opens() {
        Random random = new Random(4);
        for (int i = 0; i < 1000; i++) {
            Place place = new Place("table_" + random.nextInt(9), new UUID(random.nextLong(), random.nextLong()), "column_" + random.nextInt(9));
            byte[] sealed = keyset.seal(TEXT, TenantSeal.bound("mechelen", place));

            assertThat(TenantSeal.open(keyset, "mechelen", place, sealed)).isEqualTo(TEXT);
            for (Place other : List.of(
                    new Place(place.table(), new UUID(random.nextLong(), random.nextLong()), place.column()),
                    new Place(place.table(), place.row(), place.column() + "x"),
                    new Place(place.table() + "x", place.row(), place.column()))) {
                refused("mechelen", other, sealed);
            }
            refused("limburg", place, sealed);
        }
    }

    @Test
    void one_changed_bit_anywhere_and_it_does_not_open() {
        byte[] sealed = keyset.seal(TEXT, TenantSeal.bound("mechelen", PLACE));
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            refused("mechelen", PLACE, changed);
        }
        refused("mechelen", PLACE, new byte[0]);
        refused("mechelen", PLACE, TEXT);
    }

    @Test
    void the_same_text_is_never_twice_the_same_bytes_and_does_not_stand_in_them() {
        byte[] once = keyset.seal(TEXT, "a");

        assertThat(once).isNotEqualTo(keyset.seal(TEXT, "a"));
        assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("Molenstraat");
    }

    @Test
    void another_centres_keys_do_not_open_it_even_under_this_centres_name() {
        refused(Keyset.first(), "mechelen", PLACE, keyset.seal(TEXT, TenantSeal.bound("mechelen", PLACE)));
    }

    @Test
    void a_next_key_seals_and_the_one_before_it_still_opens_until_it_is_dropped() {
        byte[] before = keyset.seal(TEXT, TenantSeal.bound("mechelen", PLACE));
        Keyset both = keyset.withNext();
        byte[] after = both.seal(TEXT, TenantSeal.bound("mechelen", PLACE));

        assertThat(TenantSeal.open(both, "mechelen", PLACE, before)).isEqualTo(TEXT);
        assertThat(before).startsWith(keyset.mark()).as("and not the new mark").isNotEqualTo(after);
        assertThat(after).startsWith(both.mark());
        assertThat(both.mark()).isNotEqualTo(keyset.mark());
        assertThat(keyset.knows(after)).as("a node with the older edition knows that it lacks this key").isFalse();
        assertThat(both.hasOlder()).isTrue();

        Keyset one = both.newestAlone();
        assertThat(one.hasOlder()).isFalse();
        assertThat(TenantSeal.open(one, "mechelen", PLACE, after)).isEqualTo(TEXT);
        refused(one, "mechelen", PLACE, before);
    }

    @Test
    void a_wrapped_keyset_opens_for_its_own_centre_under_its_own_master_key_only() {
        byte[] wrapped = keyset.wrapped(under("m".repeat(32)), "mechelen");
        byte[] sealed = keyset.seal(TEXT, TenantSeal.bound("mechelen", PLACE));

        Keyset again = Keyset.unwrapped(wrapped, under("m".repeat(32)), "mechelen");
        assertThat(TenantSeal.open(again, "mechelen", PLACE, sealed)).isEqualTo(TEXT);
        assertThatThrownBy(() -> Keyset.unwrapped(wrapped, under("m".repeat(32)), "limburg")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Keyset.unwrapped(wrapped, under("n".repeat(32)), "mechelen")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_half_of_a_centre_is_made_once_and_without_it_no_copy_of_the_keyset_opens() {
        CentreHalves halves = new CentreHalves(folder.resolve("keys"));
        halves.make("mechelen");
        halves.make("limburg");
        String half = halves.of("mechelen");
        byte[] backup = keyset.wrapped(with(halves), "mechelen");
        byte[] ofAnother = keyset.wrapped(with(halves), "limburg");

        halves.make("mechelen");
        assertThat(halves.of("mechelen")).isEqualTo(half).hasSize(43).isNotEqualTo(halves.of("limburg"));
        Keyset.unwrapped(backup, with(halves), "mechelen");

        halves.destroy("mechelen");
        assertThatThrownBy(() -> Keyset.unwrapped(backup, with(halves), "mechelen"))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("destroyed").hasMessageNotContaining(half);
        Keyset.unwrapped(ofAnother, with(halves), "limburg");
        halves.make("mechelen");
        assertThatThrownBy(() -> Keyset.unwrapped(backup, with(halves), "mechelen")).as("a new half is another").isInstanceOf(IllegalStateException.class);
    }

    private static KeyEncryption under(String masterKey) {
        return with(tenant -> UnderBothHalves.following(masterKey, "half", tenant));
    }

    private static KeyEncryption with(CentreHalves halves) {
        return with(tenant -> UnderBothHalves.following("m".repeat(32), halves.of(tenant), tenant));
    }

    private static KeyEncryption with(Function<String, Aead> keys) {
        return new KeyEncryption() {
            @Override
            public void make(String tenant) {}

            @Override
            public Aead of(String tenant) {
                return keys.apply(tenant);
            }
        };
    }

    private void refused(String tenant, Place place, byte[] sealed) {
        refused(keyset, tenant, place, sealed);
    }

    private static void refused(Keyset keys, String tenant, Place place, byte[] sealed) {
        assertThatThrownBy(() -> TenantSeal.open(keys, tenant, place, sealed))
                .isInstanceOf(NotSealedHere.class)
                .hasMessageNotContaining("Molenstraat");
    }
}
