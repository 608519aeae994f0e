package be.fjc.casework.documents.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a file that a Belgian Excel opens right: CSV with semicolons, a byte order mark and ISO dates, or XLSX with typed cells. Cells are
 * texts, days, whole numbers or nothing.
 */
public final class Spreadsheet {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String CALCULATES = "=+-@\t\r\n";

    private Spreadsheet() {}

    /** The whole file as an answer. @param name of the file, without ending; nothing about a person @param book XLSX; CSV otherwise */
    public static Response answer(String name, boolean book, String sheet, List<String> head, List<List<Object>> rows) {
        return Response.ok(book ? xlsx(sheet, head, rows) : csv(head, rows))
                .type(book ? XLSX : CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + (book ? ".xlsx\"" : ".csv\""))
                .build();
    }

    static byte[] csv(List<String> head, List<List<Object>> rows) {
        StringBuilder file = new StringBuilder("\uFEFF");
        file.append(line(head)).append("\r\n");
        rows.forEach(row -> file.append(line(row)).append("\r\n"));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(String name, List<String> head, List<List<Object>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "FJC", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int column = 0; column < head.size(); column++) {
                sheet.value(0, column, head.get(column));
                sheet.width(column, 20);
            }
            sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < head.size(); column++) {
                    cell(sheet, row + 1, column, rows.get(row).get(column));
                }
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return file.toByteArray();
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof Integer number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    private static String line(List<?> values) {
        return values.stream().map(Spreadsheet::quoted).collect(Collectors.joining(";"));
    }

    /** What a spreadsheet would calculate gets an apostrophe before it (OWASP, CSV injection), and digits that begin with 0 a tab: they stay text. */
    private static String quoted(Object value) {
        String text = value == null ? "" : value.toString();
        String before = !text.isEmpty() && CALCULATES.indexOf(text.charAt(0)) >= 0 ? "'" : text.matches("0\\d+") ? "\t" : "";
        return "\"" + before + text.replace("\"", "\"\"") + "\"";
    }
}
