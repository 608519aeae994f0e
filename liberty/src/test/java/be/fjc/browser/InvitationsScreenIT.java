package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Json;
import be.fjc.product.NewColleague;
import be.fjc.product.Tables;
import be.fjc.product.Work;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import org.junit.jupiter.api.Test;

/** A coordinator invites to a meeting, moves it and calls it off, and sees each time who does not know yet. */
class InvitationsScreenIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final Tables TABLES = Tables.at("mechelen");

    @Test
    void who_takes_part_is_invited_hears_of_another_moment_and_that_it_does_not_take_place() {
        NewColleague partner = NewColleague.atWork("psd-gevangenis", "PARTNER_WORKER");
        partner.signedIn().post(Work.API + "/digest/choices", Json.of("address", partner.login() + "@fjc.example", "time", "07:30")).expecting(201);
        String meeting = TABLES.meeting(TABLES.ready("centrum", "psd-gevangenis"));
        try (Visit visit = Browser.visit("mechelen").signIn("coordinator").open("/meetings/" + meeting)) {
            visit.sees("Uitnodigingen").sees("Nog niet uitgenodigd");
            visit.press("Verstuur uitnodigingen").sees("verstuurd.").sees("Uitgenodigd");
            visit.picture("invitations-sent");
            visit.press("Verstuur uitnodigingen").sees("Iedereen weet al hoe het is.");

            visit.page().locator("chain-meeting-change summary").click();
            visit.type("location", "Zaal 2").press("Verplaatsen").sees("Vul");
            assertThat(visit.focus()).startsWith("div.error-summary");
            assertThat(visit.field("location").inputValue()).as("nothing typed is lost").isEqualTo("Zaal 2");
            visit.picture("meeting-move-without-day");
            visit.type("day", Work.inDays(9)).type("hour", "09:30").press("Verplaatsen").sees("Het overleg is verplaatst.");
            visit.sees("Zaal 2").sees("Weet nog niet wat veranderde");
            visit.press("Verstuur uitnodigingen").sees("Uitgenodigd");

            visit.press("Afgelasten").confirm("Afgelasten").sees("Het overleg gaat niet door.").sees("Gaat niet door");
            visit.press("Verstuur uitnodigingen").sees("Hoeft niet te komen");
            visit.picture("meeting-called-off");
            assertThat(visit.barriers()).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
