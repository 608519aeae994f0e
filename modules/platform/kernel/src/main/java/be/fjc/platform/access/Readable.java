package be.fjc.platform.access;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leaves out of records what may not be read. How a record class is taken apart and put together is worked out once per class.
 * Values of a kind that is not known here are left out too.
 */
public final class Readable {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Readable() {}

    /** As {@link #of(Record, Decision)} where there is no summary of anything. */
    public static <T extends Record> T of(T whole, Set<InformationClass> readable) {
        return copy(whole, new Sight(readable, Set.of()));
    }

    /** A copy with only the components that are open or may be read, also in the records and collections inside. */
    public static <T extends Record> T of(T whole, Decision decision) {
        return copy(whole, new Sight(decision.readable(), decision.summarised()));
    }

    /** Whether this decision lets the component be seen. */
    static boolean shows(RecordComponent component, Decision decision) {
        return Shape.part(component.getDeclaringRecord(), component).shown(new Sight(decision.readable(), decision.summarised()));
    }

    private static <T extends Record> T copy(T whole, Sight readable) {
        @SuppressWarnings("unchecked")
        T copy = (T) SHAPES.get(whole.getClass()).copy(whole, readable);
        return copy;
    }

    private static Object value(Object whole, Sight readable) {
        if (whole instanceof Record inner) {
            return copy(inner, readable);
        }
        if (whole instanceof Collection<?> several) {
            Stream<Object> kept = several.stream().map(one -> value(one, readable)).filter(Objects::nonNull);
            return whole instanceof Set<?> ? kept.collect(Collectors.toCollection(LinkedHashSet::new)) : kept.toList();
        }
        if (whole instanceof Optional<?> perhaps) {
            return perhaps.map(one -> value(one, readable));
        }
        if (whole instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, one) -> {
                Object kept = value(one, readable);
                if (kept != null) {
                    copy.put(key, kept);
                }
            });
            return copy;
        }
        return isPlain(whole) ? whole : null;
    }

    private static boolean isPlain(Object value) {
        return value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum
                || value instanceof Temporal
                || value instanceof UUID
                || value instanceof URI;
    }

    /** Which classes are seen whole, and of which only the summary. */
    private record Sight(Set<InformationClass> whole, Set<InformationClass> summary) {}

    /** One component: how to read it, and the class it needs; open when that is null. */
    private record Part(Method accessor, boolean marked, Classified needs) {

        boolean shown(Sight sight) {
            return marked
                    && (needs == null
                            || sight.whole.contains(needs.value())
                            || needs.summary() && sight.summary.contains(needs.value()));
        }
    }

    private record Shape(Constructor<?> constructor, List<Part> parts) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Part[] parts = new Part[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                parts[i] = part(type, components[i]);
            }
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Shape(constructor, List.of(parts));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Part part(Class<?> type, RecordComponent component) {
            Classified classified = component.getAnnotation(Classified.class);
            boolean open = component.isAnnotationPresent(Open.class);
            if (component.getType().isPrimitive() && !open) {
                throw new IllegalStateException("cannot be left out, use the boxed type: " + type.getName() + "." + component.getName());
            }
            if (open && classified != null) {
                throw new IllegalStateException("open or classified, not both: " + type.getName() + "." + component.getName());
            }
            component.getAccessor().setAccessible(true);
            return new Part(component.getAccessor(), open || classified != null, classified);
        }

        Object copy(Record whole, Sight readable) {
            try {
                Object[] values = new Object[parts.size()];
                for (int i = 0; i < values.length; i++) {
                    Part part = parts.get(i);
                    values[i] = part.shown(readable) ? value(part.accessor().invoke(whole), readable) : null;
                }
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot be copied: " + constructor.getDeclaringClass().getName(), e);
            }
        }
    }
}
