package be.fjc.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.workroom.Database;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void codes_are_unique_lower_camel_case_and_found_again() {
        found(ReferrerType.class);
        found(ContactResult.class);
        found(ClosureReason.class);
        found(LifeDomain.class);
        found(TrackReason.class);
        found(PersonRole.class);
        found(Verdict.class);
    }

    private static <E extends Enum<E> & Coded> void found(Class<E> list) {
        List<String> codes = Coded.codes(list);
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z][A-Za-z0-9]*"));
        assertThat(codes).allSatisfy(code -> assertThat(Coded.find(list, code)).get().extracting(Coded::code).isEqualTo(code));
        assertThat(Coded.find(list, "noSuchCode")).isEmpty();
    }

    @Test
    void the_database_has_the_same_lists() {
        for (String code : Coded.codes(ReferrerType.class)) {
            assertThat(Database.get().constraint("casework_referral", "referrer_type")).contains("'" + code + "'");
        }
        for (String code : Coded.codes(ContactResult.class)) {
            assertThat(Database.get().constraint("casework_contact", "result")).contains("'" + code + "'");
        }
        for (String code : Coded.codes(LifeDomain.class)) {
            assertThat(Database.get().constraint("casework_closure_domain", "life_domain")).contains("'" + code + "'");
        }
        for (String code : Coded.codes(ClosureReason.class)) {
            assertThat(Database.get().constraint("casework_closure", "reason")).contains("'" + code + "'");
        }
    }
}
