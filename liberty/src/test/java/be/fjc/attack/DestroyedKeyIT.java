package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.runtime.accounts.KeysOfProduct;
import be.fjc.platform.runtime.sealing.CentreHalves;
import be.fjc.platform.runtime.sealing.Thief;
import be.fjc.platform.sealing.Place;
import be.fjc.product.Database;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * D31: whoever has the database, its backups, the master key and the folder of the keys reads all; once the key of the centre is destroyed,
 * nothing. The key is destroyed in a copy of the folder, the one that the thief has.
 */
class DestroyedKeyIT {

    private static final String TENANT = "antwerpen";
    private static final int MOST = Size.of(20, 100_000);

    private final Database database = Database.of(TENANT);

    @TempDir
    Path stolen;

    @Test
    void without_the_key_of_the_centre_nothing_opens_also_not_with_a_backup_of_its_keyset() throws IOException {
        Path key = KeysOfProduct.folder().resolve("centre-" + TENANT + ".key");
        Files.copy(key, stolen.resolve(key.getFileName()));
        byte[] backup = database.bytes("SELECT wrapped FROM platform_keyset WHERE one = ?", true);
        Thief thief = new Thief(RunningProduct.get().product().masterKey(), stolen);
        try (Tally tally = Tally.of("D31", "sealed texts of a centre whose key was destroyed")) {
            assertThat(opened(thief, backup, tally)).as("with everything in hand").isPositive();
            new CentreHalves(stolen).destroy(TENANT);
            if (opened(thief, backup, tally) > 0) {
                tally.mismatch("opened after its key was destroyed");
            }
        }
    }

    private int opened(Thief thief, byte[] keyset, Tally tally) {
        int opened = 0;
        for (List<Object> column : database.rows("SELECT table_name, key_column, column_name FROM platform_sealed_column")) {
            String sealed = "SELECT %s, %s FROM %s WHERE %2$s IS NOT NULL LIMIT %d".formatted(column.get(1), column.get(2), column.get(0), MOST);
            for (List<Object> row : database.rows(sealed)) {
                Place place = new Place((String) column.get(0), (UUID) row.get(0), (String) column.get(2));
                opened += thief.opens(keyset, TENANT, place, (byte[]) row.get(1)) ? 1 : 0;
                tally.trial();
            }
        }
        return opened;
    }
}
