package be.fjc.casework.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps the parameters of a step as {@code from=1;to=2}: a form in which a sentence about someone does not fit. */
@Converter
public class StepParameters implements AttributeConverter<Map<String, String>, String> {

    private static final Pattern KEY = Pattern.compile("[a-zA-Z]+");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    @Override
    public String convertToDatabaseColumn(Map<String, String> params) {
        return new TreeMap<>(params).entrySet().stream().map(StepParameters::pair).collect(Collectors.joining(";"));
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String text) {
        var params = new TreeMap<String, String>();
        if (text != null && !text.isEmpty()) {
            for (String pair : text.split(";")) {
                int equals = pair.indexOf('=');
                params.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return params;
    }

    private static String pair(Map.Entry<String, String> param) {
        if (!KEY.matcher(param.getKey()).matches() || !VALUE.matcher(param.getValue()).matches()) {
            throw new IllegalArgumentException("a step carries codes, not text: " + param.getKey());
        }
        return param.getKey() + "=" + param.getValue();
    }
}
