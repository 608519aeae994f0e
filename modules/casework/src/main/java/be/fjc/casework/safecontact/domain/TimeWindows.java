package be.fjc.casework.safecontact.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps windows as {@code monday,tuesday 09:00-11:00;saturday 10:00-12:00}; empty when every moment is good. */
@Converter
public class TimeWindows implements AttributeConverter<List<TimeWindow>, String> {

    @Override
    public String convertToDatabaseColumn(List<TimeWindow> windows) {
        return windows.stream().map(TimeWindows::written).collect(Collectors.joining(";"));
    }

    @Override
    public List<TimeWindow> convertToEntityAttribute(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(";")).map(TimeWindows::read).toList();
    }

    private static String written(TimeWindow window) {
        String days = window.days().stream().map(Weekday::code).collect(Collectors.joining(","));
        return days + " " + window.from() + "-" + window.until();
    }

    private static TimeWindow read(String text) {
        String[] parts = text.split("[ -]");
        Set<Weekday> days = Arrays.stream(parts[0].split(","))
                .map(code -> Coded.find(Weekday.class, code).orElseThrow())
                .collect(Collectors.toSet());
        return new TimeWindow(days, LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
    }
}
