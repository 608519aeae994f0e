package be.fjc.casework.figures.web;

import be.fjc.casework.documents.domain.ListFormat;
import be.fjc.casework.documents.view.PaperWords;
import be.fjc.casework.documents.web.Spreadsheet;
import be.fjc.casework.figures.domain.CountBy;
import be.fjc.casework.figures.view.DossierCounts;
import be.fjc.casework.figures.view.DossierShare;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The same counts as a file, in Dutch, with the total in its last row. */
@Path("casework/v1/dossierCountsFile")
@RequestScoped
public class DossierCountsFileResource {

    @Inject
    DossierCounts counts;

    @GET
    @Produces({Spreadsheet.CSV, Spreadsheet.XLSX})
    public Response file(
            @QueryParam("format") @OneOf(ListFormat.class) String format,
            @QueryParam("by") @DefaultValue("referrer") @OneOf(CountBy.class) String by,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until) {
        List<DossierShare> shares = counts.of(Sent.value(CountBy.class, by), from, until);
        List<List<Object>> rows = new ArrayList<>();
        shares.forEach(share -> rows.add(List.of(words(share), share.dossiers())));
        rows.add(List.of(PaperWords.say("counts.total"), shares.stream().mapToInt(DossierShare::dossiers).sum()));
        List<String> head = List.of(PaperWords.say("counts." + by), PaperWords.say("counts.dossiers"));
        return Spreadsheet.answer("dossiers", ListFormat.XLSX.code().equals(format), PaperWords.say("counts.sheet"), head, rows);
    }

    private static String words(DossierShare share) {
        if (share.code().equals(DossierCounts.OUTSIDE)) {
            return PaperWords.say("counts.outside");
        }
        return share.label() == null ? PaperWords.label("referrerType", share.code()) : share.label();
    }
}
