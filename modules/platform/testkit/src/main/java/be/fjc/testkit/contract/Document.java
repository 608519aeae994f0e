package be.fjc.testkit.contract;

import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.Permission;
import be.fjc.platform.runtime.web.ApiDocument;
import be.fjc.testkit.Someone;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The OpenAPI document of one module, as it was written.
 *
 * @param module id of the module
 * @param permissions names of what can be permitted in any module, because one module may lean on another's
 */
public record Document(String module, JsonNode root, Set<String> permissions) {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "options", "head", "trace");

    /** Those of all modules on the class path, by module, and of a stranger's module when {@code fjc.sample.module} names its jar. */
    public static List<Document> all() {
        return Held.ALL;
    }

    /** Those of the modules that the centre has on now: they hand out their document there. */
    public static List<Document> allOn(String tenant) {
        return all().stream().filter(one -> Someone.stranger(tenant).get(one.base() + "/doc/openapi.yaml").status() == 200).toList();
    }

    /** Those of all modules that the loader finds. */
    public static List<Document> all(ClassLoader loader) {
        List<CentreModule> modules = ServiceLoader.load(CentreModule.class, loader).stream().map(ServiceLoader.Provider::get).toList();
        Set<String> permissions = modules.stream()
                .flatMap(module -> module.permissions().stream())
                .map(Permission::name)
                .collect(Collectors.toUnmodifiableSet());
        return modules.stream()
                .flatMap(module -> ApiDocument.of(module).map(text -> of(module.id(), text, permissions)).stream())
                .sorted((one, other) -> one.module.compareTo(other.module))
                .toList();
    }

    /** From its text. */
    public static Document of(String module, String yaml, Set<String> permissions) {
        return new Document(module, YAML.readTree(yaml), permissions);
    }

    /** Every operation, in the order of the document. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(new Operation(this, path.getKey(), method.getKey().toUpperCase(Locale.ROOT), path.getValue(),
                            method.getValue()));
                }
            }
        }
        return operations;
    }

    /** What the node stands for: itself, or what it refers to. */
    public JsonNode resolve(JsonNode node) {
        JsonNode here = node;
        for (int hops = 0; here.has("$ref") && hops < 20; hops++) {
            String reference = here.get("$ref").asString();
            here = reference.startsWith("#") ? root.at(reference.substring(1)) : here;
        }
        return here;
    }

    /** Address of the API from the host on, without a slash at its end. */
    public String base() {
        return root.at("/servers/0/url").asString("").replaceAll("/$", "");
    }

    /** The document as a whole. */
    Place place() {
        return new Place(this, "", root);
    }

    /** The named things of one kind: {@code schemas}, {@code headers}. */
    Stream<Place> components(String kind) {
        return root.path("components").path(kind).properties().stream()
                .map(entry -> new Place(this, "/components/" + kind + "/" + entry.getKey(), entry.getValue()));
    }

    /** Every schema, wherever it stands; one that only refers to another is not looked into. */
    Stream<Place> schemas() {
        List<Place> found = new ArrayList<>();
        components("schemas").forEach(schema -> within(schema, found));
        outsideComponents("", root.path("paths"), "/paths", found);
        for (String kind : List.of("parameters", "headers", "responses", "requestBodies")) {
            outsideComponents("", root.path("components").path(kind), "/components/" + kind, found);
        }
        return found.stream();
    }

    private void outsideComponents(String key, JsonNode node, String pointer, List<Place> found) {
        if (key.equals("example") || key.equals("examples")) {
            return;
        }
        if (key.equals("schema")) {
            within(new Place(this, pointer, node), found);
            return;
        }
        node.properties().forEach(entry ->
                outsideComponents(entry.getKey(), entry.getValue(), pointer + "/" + entry.getKey().replace("/", "~1"), found));
        for (int at = 0; node.isArray() && at < node.size(); at++) {
            outsideComponents("", node.get(at), pointer + "/" + at, found);
        }
    }

    private void within(Place schema, List<Place> found) {
        if (schema.node().has("$ref")) {
            return;
        }
        found.add(schema);
        schema.node().path("properties").properties().forEach(property ->
                within(schema.inside("properties/" + property.getKey(), property.getValue()), found));
        Optional.of(schema.node().path("items")).filter(JsonNode::isObject).ifPresent(items -> within(schema.inside("items", items), found));
        Optional.of(schema.node().path("additionalProperties")).filter(JsonNode::isObject)
                .ifPresent(values -> within(schema.inside("additionalProperties", values), found));
        for (String several : List.of("allOf", "oneOf", "anyOf")) {
            for (int at = 0; at < schema.node().path(several).size(); at++) {
                within(schema.inside(several + "/" + at, schema.node().get(several).get(at)), found);
            }
        }
    }

    @Override
    public String toString() {
        return module;
    }

    /** Read once per run: they do not change under way. */
    private static final class Held {
        static final List<Document> ALL = all(loader());

        private static ClassLoader loader() {
            ClassLoader ours = Document.class.getClassLoader();
            String jar = System.getProperty("fjc.sample.module");
            if (jar == null || !Files.exists(Path.of(jar))) {
                return ours;
            }
            try {
                return new URLClassLoader(new URL[] {Path.of(jar).toUri().toURL()}, ours);
            } catch (MalformedURLException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
    }
}
