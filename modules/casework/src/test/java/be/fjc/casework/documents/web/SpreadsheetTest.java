package be.fjc.casework.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D36: what a spreadsheet is given, read by something that did not write it. */
class SpreadsheetTest {

    private static final List<String> HEAD = List.of("Naam", "Dag");
    private static final List<String> FORMULAS = List.of("=1+1", "+32", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")");

    @TempDir
    Path folder;

    @Test
    void csv_has_a_mark_semicolons_iso_days_and_no_cell_that_calculates() {
        String file = new String(Spreadsheet.csv(HEAD, List.of(Arrays.asList("é;\"x\"", LocalDate.of(2026, 3, 1)), Arrays.asList("0470", null))),
                StandardCharsets.UTF_8);

        assertThat(file).isEqualTo("\uFEFF\"Naam\";\"Dag\"\r\n\"é;\"\"x\"\"\";\"2026-03-01\"\r\n\"\t0470\";\"\"\r\n");
        for (String formula : FORMULAS) {
            String line = new String(Spreadsheet.csv(List.of("x"), List.of(List.of(formula))), StandardCharsets.UTF_8).split("\r\n", 2)[1];
            assertThat(line).as(formula).startsWith("\"'");
        }
    }

    @Test
    void xlsx_has_texts_and_days_and_neither_formulas_nor_hidden_parts_nor_an_author() throws IOException {
        byte[] file = Spreadsheet.xlsx("Dossiers", HEAD,
                FORMULAS.stream().map(formula -> Arrays.<Object>asList(formula, LocalDate.of(2026, 3, 1))).toList());

        Map<String, String> parts = parts(file);
        assertThat(String.join(" ", parts.keySet())).doesNotContain("vba", "external", "comments", "customXml", "embeddings", "custom.xml");
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f>", "<f ", "hidden=\"1\"", "hidden=\"true\"").contains("frozen");
        assertThat(sheet).as("1 March 2026 as a number of days").contains("<v>46082");
        assertThat(parts.get("xl/workbook.xml")).doesNotContain("state=\"hidden\"", "state=\"veryHidden\"", "<definedName ");
        assertThat(parts.getOrDefault("docProps/core.xml", "")).doesNotContain("lastModifiedBy").doesNotContainPattern("<dc:creator>(?!FJC)");
    }

    private Map<String, String> parts(byte[] file) throws IOException {
        Path saved = Files.write(folder.resolve("lijst.xlsx"), file);
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(saved.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
