package be.fjc.platform.runtime.json;

import java.lang.reflect.RecordComponent;

/** Writes small JSON texts where no REST resource is involved: problems at the front door, facts in the outbox. */
public final class JsonText {

    private JsonText() {}

    /** Text between quotes, escaped. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    /** A flat record: numbers and truth values as such, everything else by its text, nulls left out. */
    public static String of(Record flat) {
        StringBuilder out = new StringBuilder("{");
        for (RecordComponent component : flat.getClass().getRecordComponents()) {
            Object value = valueOf(component, flat);
            if (value != null) {
                out.append(out.length() > 1 ? "," : "").append(quoted(component.getName())).append(':');
                out.append(value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString()));
            }
        }
        return out.append('}').toString();
    }

    private static Object valueOf(RecordComponent component, Record flat) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(flat);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
