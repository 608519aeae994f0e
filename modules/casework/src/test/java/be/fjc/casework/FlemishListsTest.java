package be.fjc.casework;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.domain.ClosureReason;
import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.ContactResult;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.domain.ReferrerType;
import be.fjc.casework.family.domain.RelationType;
import be.fjc.casework.family.domain.ViolenceForm;
import be.fjc.platform.module.ReferenceList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlemishListsTest {

    @Test
    void what_a_centre_may_extend_is_what_the_case_file_knows() {
        assertThat(FlemishLists.all()).extracting(ReferenceList::name).containsExactly(
                "referrerType", "relationType", "violenceForm", "lifeDomain", "contactResult", "closureReason");
        same(ReferrerType.class);
        same(RelationType.class);
        same(ViolenceForm.class);
        same(LifeDomain.class);
        same(ContactResult.class);
        same(ClosureReason.class);
    }

    @Test
    void what_means_one_thing_only_has_nothing_that_counts_as_it() {
        assertThat(list("lifeDomain").countable()).doesNotContain("safety").hasSize(15);
        assertThat(list("closureReason").countable()).doesNotContain("mergedDuplicate").hasSize(10);
        assertThat(list("relationType").countable()).contains("parent").doesNotContain("child", "supported");
    }

    @Test
    void the_document_names_every_code_of_the_core() throws IOException {
        String document = file("casework.yaml") + file("family.yaml");
        List<List<String>> named = Stream.of(document.split("x-extensible-enum: \\["))
                .skip(1)
                .map(part -> List.of(part.substring(0, part.indexOf(']')).strip().split(",\\s*")))
                .toList();
        assertThat(named).hasSize(6);
        FlemishLists.all().forEach(list -> assertThat(named).as(list.name()).anySatisfy(codes -> assertThat(codes).hasSameElementsAs(list.core())));
    }

    private static <E extends Enum<E> & Coded> void same(Class<E> list) {
        ReferenceList shown = list(Listed.nameOf(list));
        assertThat(shown.core()).containsExactlyInAnyOrderElementsOf(Coded.codes(list));
        assertThat(shown.core()).containsAll(shown.countable());
    }

    private static ReferenceList list(String name) {
        return FlemishLists.all().stream().filter(list -> list.name().equals(name)).findFirst().orElseThrow();
    }

    private static String file(String name) throws IOException {
        try (InputStream file = FlemishListsTest.class.getResourceAsStream("/META-INF/openapi/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
