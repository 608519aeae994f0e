package be.fjc.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/** The API: every address belongs to one module, so that the gate can close it. */
final class WebRules {

    private static final String PATH = "jakarta.ws.rs.Path";

    private WebRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("a resource answers below its own module and version",
                        (one, all) -> isResource(one),
                        (one, all) -> Stream.of(one.getAnnotationOfType(PATH).get("value").orElse("").toString())
                                .filter(path -> all.partOf(one).filter(part -> isBelow(part, path)).isEmpty())
                                .map(path -> "answers at '" + path + "'"))
                        .except("be.fjc.platform.runtime.web.ApiDocumentResource", "serves each module's own document, behind the gate"),
                Rule.of("a module's resources stand in web, one for each request",
                        (one, all) -> isResource(one) && all.isInModule(one),
                        (one, all) -> Stream.concat(
                                all.isInRoom(one, Part.Room.WEB) ? Stream.empty() : Stream.of("does not stand in web"),
                                one.isAnnotatedWith("jakarta.enterprise.context.RequestScoped")
                                        ? Stream.empty()
                                        : Stream.of("is not @RequestScoped"))));
    }

    static boolean isResource(JavaClass one) {
        return one.isAnnotatedWith(PATH);
    }

    private static boolean isBelow(Part part, String path) {
        return path.matches("/?" + part.id() + "/v[1-9][0-9]*(/.*)?");
    }
}
