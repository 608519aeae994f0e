package be.fjc.casework.view;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list query that grows by conditions. Every part is a constant of our own; whatever comes from outside is a parameter. */
public final class Selection<T> {

    private final Class<T> type;
    private final String select;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public Selection(Class<T> type, String select) {
        this.type = type;
        this.select = select;
    }

    public Selection<T> where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    public Selection<T> where(String condition, String name, Object value) {
        parameters.put(name, value);
        return where(condition);
    }

    /** At least one of these; none at all selects nothing. */
    public Selection<T> whereAny(List<String> alternatives) {
        return where(alternatives.isEmpty() ? "1 = 0" : String.join(" or ", alternatives));
    }

    public Selection<T> with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /**
     * The first rows in this order. The limit stands in the text: EclipseLink would work a query out anew, every time, for a maximum
     * that is set on it.
     */
    public List<T> list(EntityManager entities, String order, int limit) {
        return with("limit", limit).query(entities, " order by " + limited(order)).getResultList();
    }

    /** The order with a limit, the parameter {@code limit}, after its last key. */
    static String limited(String order) {
        return order.replaceFirst("(\\S+)( desc)?$", "sql('?$2 limit ?', $1, :limit)");
    }

    /** The only row there is, for counts. */
    public T one(EntityManager entities) {
        return query(entities, "").getSingleResult();
    }

    private TypedQuery<T> query(EntityManager entities, String order) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<T> query = entities.createQuery(select + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
