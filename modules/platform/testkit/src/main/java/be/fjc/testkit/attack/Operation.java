package be.fjc.testkit.attack;

import be.fjc.platform.module.CentreModule;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One operation of one module, as the product's own document describes it. Nothing is listed by hand: what a module declares is attacked.
 *
 * @param id its {@code operationId}
 * @param path template from the host on, for example {@code /api/casework/v1/dossiers/{dossierId}}
 * @param details as the document says it, every reference resolved
 */
public record Operation(String module, String id, String method, String path, io.swagger.v3.oas.models.Operation details) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Map<String, List<Operation>> KNOWN = new ConcurrentHashMap<>();

    /** Every operation of every module that the centre has on, in the order of the documents. */
    public static List<Operation> all(String tenant) {
        return KNOWN.computeIfAbsent(tenant, Operation::read);
    }

    private static List<Operation> read(String tenant) {
        List<Operation> operations = new ArrayList<>();
        for (CentreModule module : ServiceLoader.load(CentreModule.class)) {
            Answer answer = Someone.stranger(tenant).get("/api/" + module.id() + "/v1/doc/openapi.yaml");
            if (answer.status() == 200) {
                ParseOptions options = new ParseOptions();
                options.setResolve(true);
                options.setResolveFully(true);
                add(module.id(), new OpenAPIV3Parser().readContents(answer.body(), null, options).getOpenAPI(), operations);
            }
        }
        return List.copyOf(operations);
    }

    private static void add(String module, OpenAPI document, List<Operation> operations) {
        String base = document.getServers().get(0).getUrl().replaceAll("/$", "");
        document.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) ->
                operations.add(new Operation(module, operation.getOperationId(), method.name(), base + path, operation))));
    }

    /** The one with this id. */
    public static Operation named(String tenant, String id) {
        return all(tenant).stream().filter(operation -> operation.id.equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError(tenant + " has no operation " + id));
    }

    /** Changes nothing: a GET, or a search. */
    public boolean reads() {
        return method.equals("GET") || path.endsWith("/query");
    }

    /** Needs nobody signed in. */
    public boolean isOpen() {
        return details.getSecurity() != null && details.getSecurity().isEmpty();
    }

    /** What the document says of the body; empty when it takes none. */
    public Optional<Schema<?>> body() {
        return media().map(MediaType::getSchema);
    }

    /** The document's own example of a body. */
    Optional<Object> example() {
        return media().map(MediaType::getExample);
    }

    private Optional<MediaType> media() {
        return Optional.ofNullable(details.getRequestBody()).map(body -> body.getContent().get("application/json"));
    }

    /** Parameters in the query, the path or a header. */
    public List<Parameter> parameters(String in) {
        return Optional.ofNullable(details.getParameters()).orElse(List.of()).stream().filter(one -> one.getIn().equals(in)).toList();
    }

    /** Names of what stands in the path, in order. */
    public List<String> places() {
        return PLACE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** The path with every place filled. */
    public String at(UnaryOperator<String> values) {
        return PLACE.matcher(path).replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
