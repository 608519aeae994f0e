package be.fjc.casework.tracks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.workroom.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a tenant file can ask, the case file can see; and the other way round. */
class TrackCodesTest {

    private static final Path SCHEMA = Path.of("../../tenants/tenant.schema.json");

    @Test
    void the_tenant_schema_knows_the_same_rules() throws IOException {
        String schema = Files.readString(SCHEMA);
        String versions = schema.substring(schema.indexOf("\"versions\""), schema.indexOf("\"criteria\": {"));
        Set<String> offered = new TreeSet<>();
        Pattern.compile("\"enum\": \\[([^]]*)]").matcher(versions).results()
                .forEach(list -> Arrays.stream(list.group(1).split(",")).map(code -> code.replace('"', ' ').strip()).forEach(offered::add));
        assertThat(offered).isEqualTo(Arrays.stream(TrackRule.values()).map(Coded::code).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void the_database_knows_every_danger_and_every_end_of_waiting() {
        assertThat(Coded.codes(WaitEnd.class)).allSatisfy(code ->
                assertThat(Database.get().constraint("casework_wait", "end_reason")).contains("'" + code + "'"));
        assertThat(Coded.codes(Danger.class)).allSatisfy(code ->
                assertThat(Database.get().constraint("casework_wait_check", "danger")).contains("'" + code + "'"));
    }

    @Test
    void the_database_knows_every_act() {
        assertThat(Coded.codes(RuledAct.class)).allSatisfy(code ->
                assertThat(Database.get().constraint("casework_passed_rule", "act")).contains("'" + code + "'"));
    }
}
