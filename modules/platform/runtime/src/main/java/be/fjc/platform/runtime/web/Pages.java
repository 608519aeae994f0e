package be.fjc.platform.runtime.web;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.runtime.tenancy.TenantScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Pages by keyset: {@link #cut} reads what is asked, {@link #items} makes the answer. The cursor belongs to this tenant, this address
 * and these filters, and lasts a day.
 */
@RequestScoped
public class Pages {

    private static final int DEFAULT_SIZE = 25;
    private static final int LARGEST_SIZE = 100;

    @Inject
    HttpServletRequest request;

    @Inject
    Links links;

    @Inject
    Cursors cursors;

    @Inject
    Clock clock;

    /**
     * Reads the part that is asked for.
     *
     * @param parameter name of the cursor's query parameter
     * @param cursor its value; null for the first page
     * @param pageSize as sent; null for 25
     */
    public Cut cut(String parameter, String cursor, Integer pageSize) {
        int size = pageSize == null ? DEFAULT_SIZE : pageSize;
        if (size < 1 || size > LARGEST_SIZE) {
            throw new InvalidInput("outOfRange", "pageSize");
        }
        if (cursor == null) {
            return new Cut(parameter, size, List.of());
        }
        return new Cut(parameter, size, cursors.open(cursor, place(parameter), clock.instant())
                .orElseThrow(() -> new InvalidInput("invalidCursor", parameter)));
    }

    /**
     * The page for the rows that were fetched.
     *
     * @param rows at most {@link Cut#fetch()} of them
     * @param key the values of a row by which the list is sorted, in that order
     * @param item what is shown of a row
     */
    public <R, T> Items<T> items(Cut cut, List<R> rows, Function<R, List<?>> key, Function<R, T> item) {
        List<R> shown = rows.size() > cut.size() ? rows.subList(0, cut.size()) : rows;
        String next = null;
        if (rows.size() > cut.size()) {
            List<String> last = key.apply(shown.get(shown.size() - 1)).stream().map(Object::toString).toList();
            next = links.here(cut.parameter(), cursors.seal(last, place(cut.parameter()), clock.instant()));
        }
        return new Items<>(shown.stream().map(item).toList(), next, null);
    }

    /** Tenant, address and filters, whatever their order; the page size may change under way. */
    private String place(String parameter) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String filters = Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith(parameter + "=") && !part.startsWith("pageSize="))
                .sorted()
                .collect(Collectors.joining("&"));
        return TenantScope.current().id() + "|" + request.getRequestURI() + "|" + filters;
    }
}
