package be.fjc.casework.documents.web;

import be.fjc.casework.documents.domain.ListFormat;
import be.fjc.casework.documents.view.DossierExports;
import be.fjc.casework.documents.view.DossierExports.Row;
import be.fjc.casework.domain.DossierState;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The list of dossiers as a file, complete before its first byte leaves. */
@Path("casework/v1/dossiersFile")
@RequestScoped
public class DossierExportResource {

    private static final List<String> HEAD =
            List.of("Nummer", "Stand", "Spoor", "Casusregisseur", "Gemeente", "Geopend op", "Volgend contact of nazorg", "Afgesloten op");

    @Inject
    DossierExports exports;

    @GET
    @Produces({Spreadsheet.CSV, Spreadsheet.XLSX})
    public Response file(
            @QueryParam("format") @OneOf(ListFormat.class) String format,
            @QueryParam("state") @OneOf(DossierState.class) String state,
            @QueryParam("track") @Size(max = Sent.LINE) String track,
            @QueryParam("caseDirector") UUID caseDirector) {
        List<List<Object>> rows = exports.rows(Sent.value(DossierState.class, state), track, caseDirector).stream()
                .map(DossierExportResource::cells)
                .toList();
        return Spreadsheet.answer("dossiers", ListFormat.XLSX.code().equals(format), "Dossiers", HEAD, rows);
    }

    private static List<Object> cells(Row row) {
        return Arrays.asList(row.number(), row.state(), row.track(), row.caseDirector(), row.municipality(), row.opened(), row.next(), row.closed());
    }
}
