package be.fjc.platform.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.access.Decision;
import be.fjc.platform.access.InformationClass;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntityTagTest {

    private static final UUID THING = UUID.randomUUID();
    private static final Decision SOME = seeing(InformationClass.A, InformationClass.R);

    private final String tag = EntityTag.of("mechelen", THING, 3, SOME).toString();

    @Test
    void the_same_view_of_the_same_edition_has_the_same_tag() {
        assertThat(EntityTag.of("mechelen", THING, 3, seeing(InformationClass.R, InformationClass.A)).toString()).isEqualTo(tag);
        assertThat(tag).startsWith("\"").endsWith("\"");
    }

    @Test
    void another_edition_thing_tenant_or_view_has_another() {
        Decision summary = new Decision(true, true, SOME.readable(), Set.of(InformationClass.K), Set.of(), "test");
        assertThat(Set.of(
                tag,
                EntityTag.of("mechelen", THING, 4, SOME).toString(),
                EntityTag.of("mechelen", UUID.randomUUID(), 3, SOME).toString(),
                EntityTag.of("limburg", THING, 3, SOME).toString(),
                EntityTag.of("mechelen", THING, 3, seeing()).toString(),
                EntityTag.of("mechelen", THING, 3, summary).toString())).hasSize(6);
    }

    @Test
    void a_change_names_the_edition_whatever_its_view() {
        assertThat(EntityTag.names(tag, "mechelen", THING, 3)).isTrue();
        assertThat(EntityTag.names(EntityTag.of("mechelen", THING, 3, seeing()).toString(), "mechelen", THING, 3)).isTrue();
        assertThat(EntityTag.names("*", "mechelen", THING, 3)).isTrue();
    }

    @Test
    void an_old_foreign_or_weak_tag_names_nothing() {
        assertThat(EntityTag.names(tag, "mechelen", THING, 4)).isFalse();
        assertThat(EntityTag.names(tag, "limburg", THING, 3)).isFalse();
        assertThat(EntityTag.names(tag, "mechelen", UUID.randomUUID(), 3)).isFalse();
        assertThat(EntityTag.names("W/" + tag, "mechelen", THING, 3)).isFalse();
        assertThat(EntityTag.names("\"3\"", "mechelen", THING, 3)).isFalse();
    }

    private static Decision seeing(InformationClass... classes) {
        return new Decision(true, true, Set.of(classes), Set.of(), Set.of(), "test");
    }
}
