package be.fjc.shortchain.interventions.domain;

import be.fjc.shortchain.domain.Coded;
import be.fjc.shortchain.interventions.domain.Reported.Person;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Persons as one text, so that they are sealed together: a line for each, its cells between tabs. In a cell a backslash, a tab and an end of
 * line are written with a backslash; what is not known is an empty cell.
 */
final class PersonsText {

    private PersonsText() {}

    static String of(List<Person> persons) {
        return persons.stream()
                .map(one -> line(one.role().code(), one.givenName(), one.familyName(), one.birthDate(), one.phone()))
                .collect(Collectors.joining("\n"));
    }

    static List<Person> read(String text) {
        return text.lines()
                .map(line -> Arrays.stream(line.split("\t", -1)).map(PersonsText::cell).toArray(String[]::new))
                .map(cells -> new Person(Coded.sent(PersonRole.class, cells[0], "role"), cells[1], cells[2],
                        cells[3] == null ? null : LocalDate.parse(cells[3]), cells[4]))
                .toList();
    }

    private static String line(Object... cells) {
        return Stream.of(cells)
                .map(cell -> cell == null ? "" : cell.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r"))
                .collect(Collectors.joining("\t"));
    }

    private static String cell(String written) {
        if (written.isEmpty()) {
            return null;
        }
        var text = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            char sign = written.charAt(at);
            if (sign == '\\') {
                at++;
                sign = switch (written.charAt(at)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> '\\';
                };
            }
            text.append(sign);
        }
        return text.toString();
    }
}
