package be.fjc.platform.runtime.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The values that are written as one JSON text, number or truth value, each in exactly one spelling. */
final class PlainValues {

    private static final int LAST_YEAR = 9999;

    private PlainValues() {}

    /**
     * Reads one.
     *
     * @param fault called with the code of what is wrong; what it returns is returned
     */
    static Object read(Object value, Class<?> type, Function<String, Object> fault) {
        if (type == Object.class) {
            return value;
        }
        if (value instanceof String text && !isNumber(type) && !isTruth(type)) {
            return ofText(text, type, fault);
        }
        if (value instanceof BigDecimal number && isNumber(type)) {
            return ofNumber(number, type, fault);
        }
        if (value instanceof Boolean && isTruth(type)) {
            return value;
        }
        return fault.apply("wrongType");
    }

    /** What a missing primitive is. */
    static Object zero(Class<?> primitive) {
        return Map.<Class<?>, Object>of(boolean.class, false, int.class, 0, long.class, 0L, double.class, 0.0).get(primitive);
    }

    private static boolean isNumber(Class<?> type) {
        return type == int.class || type == long.class || type == double.class || Number.class.isAssignableFrom(type);
    }

    private static boolean isTruth(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    private static Object ofText(String text, Class<?> type, Function<String, Object> fault) {
        if (type == String.class) {
            return text;
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(text)) {
                    return constant;
                }
            }
            return fault.apply("notInList");
        }
        try {
            return parsed(text, type);
        } catch (DateTimeException | IllegalArgumentException notOne) {
            return fault.apply("invalidFormat");
        }
    }

    private static Object parsed(String text, Class<?> type) {
        if (type == UUID.class) {
            UUID id = UUID.fromString(text);
            return held(id, id.toString().equals(text));
        }
        if (type == LocalDate.class) {
            LocalDate date = LocalDate.parse(text);
            return held(date, date.getYear() > 0 && date.getYear() <= LAST_YEAR);
        }
        if (type == Instant.class) {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            int year = moment.atOffset(ZoneOffset.UTC).getYear();
            return held(moment, year > 0 && year <= LAST_YEAR);
        }
        if (type == LocalTime.class) {
            return LocalTime.parse(text);
        }
        throw new IllegalStateException("no way to read a " + type.getName());
    }

    private static Object held(Object value, boolean good) {
        if (!good) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    private static Object ofNumber(BigDecimal number, Class<?> type, Function<String, Object> fault) {
        try {
            if (type == int.class || type == Integer.class) {
                return number.intValueExact();
            }
            if (type == long.class || type == Long.class) {
                return number.longValueExact();
            }
            return type == BigDecimal.class ? number : number.doubleValue();
        } catch (ArithmeticException e) {
            return fault.apply(number.stripTrailingZeros().scale() > 0 ? "wrongType" : "outOfRange");
        }
    }
}
