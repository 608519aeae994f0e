package be.fjc.testkit.architecture;

import be.fjc.platform.module.CentreModule;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Each module's persistence unit stands behind the tenant wall like the platform's own. */
final class UnitRules {

    private UnitRules() {}

    static List<Rule> all() {
        return List.of(Rule.of("a module that keeps data has a persistence unit of its name, set up as the platform's is",
                (one, all) -> one.isAssignableTo(CentreModule.class) && !one.isInterface() && Made.by(one, CentreModule.class).changelog().isPresent(),
                (one, all) -> complaints(Made.by(one, CentreModule.class).id())));
    }

    private static Stream<String> complaints(String id) {
        Map<String, Map<String, String>> units = units();
        Map<String, String> wanted = units.get("platform");
        Map<String, String> own = units.get(id);
        if (own == null) {
            return Stream.of("has no persistence unit called " + id);
        }
        return wanted.entrySet().stream()
                .filter(setting -> !setting.getValue().equals(own.get(setting.getKey())))
                .map(setting -> "does not have " + setting.getKey() + " = " + setting.getValue() + " in its persistence unit");
    }

    /** What every unit on the class path says, by its name: its data source, its cache mode and its properties. */
    private static Map<String, Map<String, String>> units() {
        Map<String, Map<String, String>> units = new TreeMap<>();
        try {
            for (URL file : Collections.list(Thread.currentThread().getContextClassLoader().getResources("META-INF/persistence.xml"))) {
                try (InputStream text = file.openStream()) {
                    NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(text).getElementsByTagName("persistence-unit");
                    elements(found).forEach(unit -> units.put(unit.getAttribute("name"), settings(unit)));
                }
            }
            return units;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (SAXException | ParserConfigurationException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static Map<String, String> settings(Element unit) {
        Map<String, String> settings = new TreeMap<>();
        for (String name : List.of("jta-data-source", "shared-cache-mode")) {
            elements(unit.getElementsByTagName(name)).forEach(element -> settings.put(name, element.getTextContent().strip()));
        }
        elements(unit.getElementsByTagName("property"))
                .forEach(property -> settings.put(property.getAttribute("name"), property.getAttribute("value")));
        return settings;
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
