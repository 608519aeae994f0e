package be.fjc.shortchain.batches.domain;

import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.Centre.PoliceZone;
import be.fjc.platform.kernel.Brussels;
import be.fjc.shortchain.interventions.domain.PersonRole;
import be.fjc.shortchain.interventions.domain.Reported;
import be.fjc.shortchain.interventions.domain.Reported.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads rows into what the police reports, and says of each what is wrong with it: all of it, so that a file is put right in one go. */
public final class RowReader {

    private static final Pattern FACTS = Pattern.compile("[0-9A-Za-z][0-9A-Za-z ./-]*");
    private static final Pattern CALCULATES = Pattern.compile("[=@].*|[+-](?![\\d\\s(]).*", Pattern.DOTALL);
    private static final Set<String> YES = Set.of("ja", "j", "oui", "o", "yes", "y", "1", "x", "waar", "vrai", "true");
    private static final Set<String> NO = Set.of("", "nee", "neen", "n", "non", "no", "0", "onwaar", "faux", "false");
    private static final Duration OLDEST = Duration.ofDays(3 * 365);

    private final Header header;
    private final Centre centre;
    private final Instant now;
    private final Map<String, String> municipalities = new HashMap<>();

    public RowReader(Header header, Centre centre, Instant now) {
        this.header = header;
        this.centre = centre;
        this.now = now;
        Stream.concat(centre.municipalities().stream().map(Centre.Municipality::name),
                        centre.zones().stream().flatMap(zone -> Stream.concat(
                                zone.municipalities().stream(), zone.changes().stream().map(Centre.Membership::municipality))))
                .forEach(name -> municipalities.put(Column.plain(name), name));
    }

    /** @param column null when the whole row is meant */
    public record Said(RowIssue issue, Column column) {}

    /** @param reported null when the row is wrong or outside @param said empty when it can come in */
    public record Read(Reported reported, List<Said> said) {}

    public Read read(List<String> cells) {
        List<Said> said = new ArrayList<>();
        if (header.isOverrun(cells)) {
            said.add(new Said(RowIssue.TOO_MANY_COLUMNS, null));
        }
        for (Column column : Column.values()) {
            check(cells, column, said);
        }
        Instant occurredAt = occurredAt(cells, said);
        Instant houseBanAt = houseBanAt(cells, occurredAt, said);
        List<Person> persons = persons(cells, said);
        if (!said.isEmpty()) {
            return new Read(null, said);
        }
        String municipality = municipalities.getOrDefault(Column.plain(cell(cells, Column.MUNICIPALITY)), "");
        Optional<PoliceZone> zone = centre.zoneOf(municipality, Brussels.dayOf(occurredAt));
        if (zone.isEmpty()) {
            return new Read(null, List.of(new Said(RowIssue.OUTSIDE, Column.MUNICIPALITY)));
        }
        String remark = cell(cells, Column.REMARK);
        return new Read(new Reported(cell(cells, Column.REPORT_NUMBER), occurredAt, municipality, zone.get().code(), cell(cells, Column.FACTS),
                houseBanAt, persons, remark.isEmpty() ? null : remark), said);
    }

    private void check(List<String> cells, Column column, List<Said> said) {
        String cell = cell(cells, column);
        if (cell.isEmpty()) {
            if (column.isRequired()) {
                said.add(new Said(RowIssue.REQUIRED, column));
            }
        } else if (cell.length() > column.longest()) {
            said.add(new Said(RowIssue.TOO_LONG, column));
        } else if (CALCULATES.matcher(cell).matches() && !(column == Column.REMARK && cell.startsWith("-"))) {
            said.add(new Said(RowIssue.FORMULA, column));
        } else if (column == Column.FACTS && !FACTS.matcher(cell).matches()) {
            said.add(new Said(RowIssue.BAD_FACTS, column));
        }
    }

    private Instant occurredAt(List<String> cells, List<Said> said) {
        String day = cell(cells, Column.DAY);
        String hour = cell(cells, Column.HOUR);
        if (day.isEmpty()) {
            return null;
        }
        Optional<Instant> moment = Written.moment(day);
        if (moment.isEmpty()) {
            said.add(new Said(RowIssue.BAD_DATE, Column.DAY));
            return null;
        }
        if (!hour.isEmpty() && !Written.hasHour(day)) {
            moment = Written.hour(hour).flatMap(time -> Written.day(day).map(date -> Written.at(date, time)));
            if (moment.isEmpty()) {
                said.add(new Said(RowIssue.BAD_HOUR, Column.HOUR));
                return null;
            }
        }
        if (moment.get().isAfter(now)) {
            said.add(new Said(RowIssue.IN_FUTURE, Column.DAY));
        } else if (moment.get().isBefore(now.minus(OLDEST))) {
            said.add(new Said(RowIssue.TOO_OLD, Column.DAY));
        }
        return moment.get();
    }

    private Instant houseBanAt(List<String> cells, Instant occurredAt, List<Said> said) {
        String ban = cell(cells, Column.HOUSE_BAN).toLowerCase(Locale.ROOT);
        String since = cell(cells, Column.HOUSE_BAN_SINCE);
        if (!YES.contains(ban) && !NO.contains(ban)) {
            said.add(new Said(RowIssue.YES_OR_NO, Column.HOUSE_BAN));
            return null;
        }
        if (since.isEmpty()) {
            return YES.contains(ban) ? occurredAt : null;
        }
        if (!ban.isEmpty() && NO.contains(ban)) {
            said.add(new Said(RowIssue.CONTRADICTS, Column.HOUSE_BAN_SINCE));
        }
        Optional<Instant> moment = Written.moment(since);
        if (moment.isEmpty()) {
            said.add(new Said(RowIssue.BAD_DATE, Column.HOUSE_BAN_SINCE));
        } else if (moment.get().isAfter(now)) {
            said.add(new Said(RowIssue.IN_FUTURE, Column.HOUSE_BAN_SINCE));
        } else if (moment.get().isBefore(now.minus(OLDEST))) {
            said.add(new Said(RowIssue.TOO_OLD, Column.HOUSE_BAN_SINCE));
        }
        return moment.orElse(null);
    }

    private List<Person> persons(List<String> cells, List<Said> said) {
        return Stream.of(
                        person(cells, PersonRole.VICTIM, Column.VICTIM_GIVEN_NAME, Column.VICTIM_FAMILY_NAME, Column.VICTIM_BIRTH_DATE,
                                Column.VICTIM_PHONE, said),
                        person(cells, PersonRole.SUSPECT, Column.SUSPECT_GIVEN_NAME, Column.SUSPECT_FAMILY_NAME, Column.SUSPECT_BIRTH_DATE,
                                Column.SUSPECT_PHONE, said))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Person> person(
            List<String> cells, PersonRole role, Column given, Column family, Column birth, Column phone, List<Said> said) {
        LocalDate born = null;
        String written = cell(cells, birth);
        if (!written.isEmpty()) {
            born = Written.day(written).orElse(null);
            if (born == null) {
                said.add(new Said(RowIssue.BAD_DATE, birth));
            } else if (born.isAfter(Brussels.dayOf(now))) {
                said.add(new Said(RowIssue.IN_FUTURE, birth));
            }
        }
        Person person = new Person(role, known(cells, given), known(cells, family), born, known(cells, phone));
        boolean isThere = Stream.of(person.givenName(), person.familyName(), person.phone()).anyMatch(one -> one != null) || born != null;
        return isThere ? Optional.of(person) : Optional.empty();
    }

    private String known(List<String> cells, Column column) {
        String cell = cell(cells, column);
        return cell.isEmpty() ? null : cell;
    }

    private String cell(List<String> cells, Column column) {
        return header.cell(cells, column);
    }
}
