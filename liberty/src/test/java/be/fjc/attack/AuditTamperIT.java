package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.attack.Tampering.Said;
import be.fjc.launcher.EmbeddedDatabase;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import be.fjc.verifier.AuditVerifier;
import be.fjc.verifier.Finding;
import be.fjc.verifier.Kind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D28: a superuser of the database changes the audit, and the verifier names the place. */
class AuditTamperIT {

    private static final int IN_BUILD = 3;
    private static final int FULL = 50;

    @Test
    void every_way_of_changing_a_sealed_audit_is_found_at_its_place() throws SQLException, IOException, GeneralSecurityException {
        Random chance = Size.chance("D28");
        try (AuditCopy copy = new AuditCopy("mechelen", "limburg"); Tally tally = Tally.of("D28", "kinds of tampering × places")) {
            assertThat(copy.findings(copy.checkpoints())).as("untouched").isEmpty();
            for (Tampering tampering : Tampering.values()) {
                for (int times = 0; times < Size.of(IN_BUILD, FULL); times++) {
                    attempt(copy, tampering, chance, tally);
                }
            }
            assertThat(copy.findings(copy.checkpoints())).as("taken back").isEmpty();
        }
    }

    private static void attempt(AuditCopy copy, Tampering tampering, Random chance, Tally tally) throws SQLException, IOException {
        long place = 3 + chance.nextInt((int) copy.size() - 4);
        long second = 3 + chance.nextInt((int) copy.size() - 4);
        second = second == place ? place - 1 : second;
        UUID forged = new UUID(chance.nextLong(), chance.nextLong());
        List<String> lines = copy.checkpoints();
        Said said = tampering.said(place, second, copy.size(), forged);
        if (tampering.isOfCheckpoints()) {
            int number = 1 + chance.nextInt(lines.size() - 1);
            lines = tampering.lines(lines, number);
            said = new Said(Set.of((long) number), null);
        } else {
            tampering.on(copy, place, second, forged);
        }
        tally.trial();
        try {
            String wrong = wrong(tampering, said, copy.findings(lines));
            if (wrong != null) {
                tally.mismatch(tampering + " at " + said.places() + ": " + wrong);
            }
        } finally {
            copy.takeBack();
        }
    }

    /** What is said beside or instead of what should be; null when it is right. */
    private static String wrong(Tampering tampering, Said said, List<Finding> findings) {
        List<Finding> told = findings.stream()
                .filter(one -> !(tampering.leavesRowsBehind() && one.kind() == Kind.ROW_NOT_SEALED))
                .filter(one -> !(tampering == Tampering.THE_LAST_CHECKPOINTS_AWAY && one.kind() == Kind.CHECKPOINTS_SILENT))
                .toList();
        boolean kind = told.stream().allMatch(one -> one.kind() == tampering.kind);
        boolean places = told.stream().map(Finding::sequence).collect(Collectors.toSet()).equals(said.places());
        boolean event = said.event() == null || told.stream().anyMatch(one -> said.event().equals(one.event()));
        return kind && places && event ? null : findings.stream().limit(5).toList().toString();
    }

    @Test
    void the_products_own_audit_is_as_it_was_written(@TempDir Path folder) throws IOException {
        StringWriter out = new StringWriter();

        assertThat(AuditVerifier.run(command(folder), new PrintWriter(out))).as(out.toString()).isZero();

        assertThat(out.toString()).contains("mechelen", "limburg", "alles is zoals het geschreven werd");
    }

    @Test
    void with_another_key_nothing_is(@TempDir Path folder) throws IOException {
        List<String> command = command(folder);
        Files.writeString(folder.resolve("master"), "another master key of at least 32 characters");

        assertThat(AuditVerifier.run(command, new PrintWriter(new StringWriter()))).isEqualTo(1);
    }

    /** As somebody outside the product types it. */
    private static List<String> command(Path folder) throws IOException {
        var product = RunningProduct.get().product();
        Files.writeString(folder.resolve("master"), product.masterKey());
        Files.writeString(folder.resolve("password"), product.database().migratorPassword());
        return List.of("verify", "--jdbc", "jdbc:postgresql://127.0.0.1:" + product.database().port() + "/" + EmbeddedDatabase.DATABASE,
                "--user", EmbeddedDatabase.MIGRATOR, "--password-file", folder.resolve("password").toString(),
                "--master-key-file", folder.resolve("master").toString(), "--checkpoints", product.checkpoints().toString(),
                "--public-key", product.keys().resolve("audit-key.pub").toString());
    }
}
