package be.fjc.product;

import be.fjc.testkit.Someone;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a module promises of its API, as the product itself hands it out.
 *
 * @param module id of the module
 */
record Contract(String module, SwaggerParseResult parsed) {

    /** One operation of an API. */
    record Promise(String module, String path, HttpMethod method, Operation operation) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Those of every module that Mechelen has on. */
    static List<Contract> all() {
        return Stream.of("platform", "casework").map(Contract::of).toList();
    }

    static Contract of(String module) {
        String document = Someone.stranger("mechelen").get("/api/" + module + "/v1/doc/openapi.yaml").expecting(200).body();
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new Contract(module, new OpenAPIV3Parser().readContents(document, null, options));
    }

    OpenAPI document() {
        return parsed.getOpenAPI();
    }

    Stream<Promise> promises() {
        return document().getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().entrySet().stream()
                        .map(operation -> new Promise(module, base() + path.getKey(), operation.getKey(), operation.getValue())));
    }

    /** Addresses that can be read by GET, from the host on. */
    Stream<String> readings() {
        return promises().filter(promise -> promise.method == HttpMethod.GET).map(Promise::path);
    }

    private String base() {
        String url = document().getServers().get(0).getUrl();
        return url.equals("/") ? "" : url.replaceAll("/$", "");
    }
}
