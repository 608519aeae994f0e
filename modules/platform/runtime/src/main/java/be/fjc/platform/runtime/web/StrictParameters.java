package be.fjc.platform.runtime.web;

import be.fjc.platform.kernel.InvalidInput;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads parameters in their one spelling. In the query another spelling is bad input with the parameter's name; in the path it names
 * nothing that exists.
 */
@Provider
public class StrictParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            // no text has a character that is none, and the database would stumble over some of them
            String.class, text -> text.chars().anyMatch(Character::isISOControl) ? null : text,
            UUID.class, UUID::fromString,
            Integer.class, Integer::valueOf,
            LocalDate.class, LocalDate::parse,
            Boolean.class, text -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, Object> reader = READERS.get(type);
        if (reader == null) {
            return null;
        }
        String query = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
        return query == null && type == String.class ? null : new OneSpelling<>(type, reader, query);
    }

    private record OneSpelling<T>(Class<T> type, Function<String, Object> reader, String query) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                Object value = reader.apply(text);
                if (value != null && value.toString().equals(text)) {
                    return type.cast(value);
                }
            } catch (IllegalArgumentException | DateTimeException otherSpelling) {
                // answered below, as every other spelling
            }
            throw query == null ? new NotFoundException() : new BadRequestException(new InvalidInput("invalidFormat", query));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
