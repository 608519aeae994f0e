package be.fjc.platform.runtime.json;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.InvalidInput.Issue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes records out of JSON. Components may be records, lists, sets, maps by text, and what {@link PlainValues} knows. All faults are
 * reported together. How a record is made is worked out once per class.
 */
public final class RecordReader {

    private static final int MOST_ISSUES = 50;
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private final boolean strict;
    private final List<Issue> issues = new ArrayList<>();

    private RecordReader(boolean strict) {
        this.strict = strict;
    }

    /** Reads what a caller sent; an unknown property is a fault. */
    public static <T extends Record> T strictly(String json, Class<T> type) {
        return new RecordReader(true).read(json, type);
    }

    /** Reads what an earlier edition of this product wrote; what is unknown now is skipped, what was unknown then is null or zero. */
    public static <T extends Record> T leniently(String json, Class<T> type) {
        return new RecordReader(false).read(json, type);
    }

    private <T extends Record> T read(String json, Class<T> type) {
        Object made = record(JsonTree.object(json), type, "");
        if (!issues.isEmpty()) {
            throw new InvalidInput(issues);
        }
        return type.cast(made);
    }

    private Object record(Map<?, ?> values, Class<?> type, String path) {
        Shape shape = SHAPES.get(type);
        if (strict) {
            for (Object name : values.keySet()) {
                if (!shape.names.contains(name)) {
                    fault("unknownInput", within(path, name.toString()));
                }
            }
        }
        Object[] arguments = new Object[shape.components.size()];
        int index = 0;
        for (Component component : shape.components) {
            arguments[index++] = component(component, values.get(component.name), within(path, component.name));
        }
        return issues.isEmpty() ? shape.make(arguments) : null;
    }

    private Object component(Component component, Object value, String path) {
        if (value != null) {
            return value(value, component.type, path);
        }
        if (!component.primitive) {
            return null;
        }
        if (strict) {
            fault("required", path);
        }
        return PlainValues.zero((Class<?>) component.type);
    }

    private Object value(Object value, Type type, String path) {
        if (value == null) {
            return fault("required", path);
        }
        if (type instanceof ParameterizedType several) {
            return several(value, several, path);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return value instanceof Map<?, ?> values ? record(values, plain, path) : fault("wrongType", path);
        }
        return PlainValues.read(value, plain, code -> fault(code, path));
    }

    private Object several(Object value, ParameterizedType type, String path) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type inner = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (raw == Map.class && value instanceof Map<?, ?> entries) {
            Map<String, Object> map = new LinkedHashMap<>();
            entries.forEach((key, one) -> map.put(key.toString(), value(one, inner, within(path, key.toString()))));
            return map;
        }
        if (!(value instanceof List<?> elements) || raw != List.class && raw != Set.class) {
            return fault("wrongType", path);
        }
        List<Object> list = new ArrayList<>();
        for (Object element : elements) {
            list.add(value(element, inner, path + "[" + list.size() + "]"));
        }
        return raw == Set.class ? new LinkedHashSet<>(list) : list;
    }

    private Object fault(String code, String path) {
        if (issues.size() < MOST_ISSUES) {
            issues.add(new Issue(code, Place.of(path)));
        }
        return null;
    }

    private static String within(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private record Component(String name, Type type, boolean primitive) {}

    private record Shape(Constructor<?> constructor, List<Component> components, Set<String> names) {

        static Shape of(Class<?> type) {
            List<Component> components = new ArrayList<>();
            Set<String> names = new LinkedHashSet<>();
            List<Class<?>> types = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                components.add(new Component(component.getName(), component.getGenericType(), component.getType().isPrimitive()));
                names.add(component.getName());
                types.add(component.getType());
            }
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return new Shape(constructor, List.copyOf(components), Set.copyOf(names));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        Object make(Object[] arguments) {
            try {
                return constructor.newInstance(arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException thrown) {
                    throw thrown;
                }
                throw new IllegalStateException(e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
