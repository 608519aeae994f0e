package be.fjc.platform.access;

import be.fjc.platform.kernel.InvalidInput;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Lays what someone sends back over what is kept: the other way round of {@link Readable}. Whoever saw a part of a record and sends
 * that part back changes only that part. What the sender could not read keeps its value, and sending one for it is refused as if
 * there were no such thing.
 */
public final class Overlay {

    private final Decision decision;
    private final List<InvalidInput.Issue> issues = new ArrayList<>();

    private Overlay(Decision decision) {
        this.decision = decision;
    }

    /**
     * What is to be kept from now on. Records in a list are recognised by their component {@code id}; one without is new.
     *
     * @throws InvalidInput {@code unknownInput} for what the sender cannot read, {@code notInList} for an id that is not there,
     *     {@code required} when a record is left out of which the sender does not see everything
     */
    public static <T extends Record> T of(T kept, T sent, Decision decision) {
        Overlay overlay = new Overlay(decision);
        @SuppressWarnings("unchecked")
        T merged = (T) overlay.record(kept, sent, "");
        if (!overlay.issues.isEmpty()) {
            throw new InvalidInput(overlay.issues);
        }
        return merged;
    }

    private Record record(Record kept, Record sent, String path) {
        RecordComponent[] components = sent.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            types[i] = component.getType();
            values[i] = component(component, kept, read(component, sent), path.isEmpty() ? component.getName() : path + "." + component.getName());
        }
        try {
            return (Record) sent.getClass().getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot be put together: " + sent.getClass().getName(), e);
        }
    }

    private Object component(RecordComponent component, Record owner, Object sent, String path) {
        Object kept = owner == null ? null : read(component, owner);
        if (!Readable.shows(component, decision)) {
            if (sent != null) {
                issues.add(new InvalidInput.Issue("unknownInput", path));
            }
            return kept;
        }
        if (sent instanceof Record inner) {
            return record((Record) kept, inner, path);
        }
        if (sent instanceof List<?> several && several.stream().allMatch(Record.class::isInstance)) {
            return list(kept == null ? List.of() : (List<?>) kept, several, path);
        }
        return sent;
    }

    private List<Object> list(List<?> kept, List<?> sent, String path) {
        List<Object> left = new ArrayList<>(kept);
        List<Object> merged = new ArrayList<>();
        for (int at = 0; at < sent.size(); at++) {
            Record one = (Record) sent.get(at);
            UUID id = id(one);
            Record before = id == null ? null : (Record) left.stream().filter(other -> id.equals(id((Record) other))).findFirst().orElse(null);
            if (id != null && before == null) {
                issues.add(new InvalidInput.Issue("notInList", path + "[" + at + "].id"));
            }
            left.remove(before);
            merged.add(record(before, one, path + "[" + at + "]"));
        }
        if (left.stream().anyMatch(one -> hides((Record) one))) {
            issues.add(new InvalidInput.Issue("required", path));
        }
        return merged;
    }

    private boolean hides(Record one) {
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            if (!Readable.shows(component, decision) && read(component, one) != null) {
                return true;
            }
        }
        return false;
    }

    private static UUID id(Record one) {
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            if (component.getName().equals("id") && component.getType() == UUID.class) {
                return (UUID) read(component, one);
            }
        }
        return null;
    }

    private static Object read(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot be read: " + owner.getClass().getName(), e);
        }
    }
}
