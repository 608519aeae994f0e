package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filtered lists are walked to their end, and a bookmark in one opens no other. */
class PagesIT {

    private static final int MOST_PAGES = 400;

    @ParameterizedTest
    @CsvSource({
        "coordinator, /api/casework/v1/dossiers?state=closed",
        "huisarts, /api/casework/v1/referrals"})
    void a_filtered_list_walked_to_its_end_has_everything_once(String login, String list) {
        Someone someone = Someone.signedIn("mechelen", login);
        List<String> small = walk(someone, list, 7);

        assertThat(small).doesNotHaveDuplicates().hasSizeGreaterThan(7);
        assertThat(walk(someone, list, 100)).containsExactlyInAnyOrderElementsOf(small);
    }

    private static List<String> walk(Someone someone, String list, int pageSize) {
        List<String> ids = new ArrayList<>();
        String path = list + (list.contains("?") ? "&" : "?") + "pageSize=" + pageSize;
        for (int pages = 0; !path.isEmpty(); pages++) {
            Answer page = someone.get(path).expecting(200);
            page.json().get("items").forEach(item -> ids.add(item.get("href").asString()));
            assertThat(page.json().get("items").size()).isLessThanOrEqualTo(pageSize);
            path = page.text("/next").replaceAll("^https?://[^/]+", "");
            assertThat(pages).isLessThan(MOST_PAGES);
        }
        return ids;
    }

    @Test
    void a_cursor_opens_only_the_list_it_came_from() {
        Someone coordinator = Someone.signedIn("mechelen", "coordinator");
        String next = coordinator.get(Work.API + "/dossiers?state=open&pageSize=2").expecting(200).text("/next");
        String cursor = URI.create(next).getQuery().replaceAll(".*afterDossier=([^&]+).*", "$1");

        for (String other : List.of("/dossiers?state=closed&afterDossier=", "/dossiers?state=open&mine=true&afterDossier=")) {
            Answer answer = coordinator.get(Work.API + other + cursor);
            assertThat(answer.status()).as(other).isEqualTo(400);
            assertThat(answer.text("/issues/0/name")).isEqualTo("afterDossier");
        }
        assertThat(Someone.signedIn("limburg", "coordinator").get(Work.API + "/dossiers?state=open&afterDossier=" + cursor).status())
                .isEqualTo(400);
        assertThat(coordinator.get(Work.API + "/dossiers?state=open&afterDossier=zomaar").status()).isEqualTo(400);
        assertThat(coordinator.get(Work.API + "/dossiers?state=open&afterDossier=" + cursor).status()).isEqualTo(200);
    }
}
