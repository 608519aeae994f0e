package be.fjc.platform.runtime.tenancy;

import be.fjc.platform.module.CentreModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Looks at the persistence unit of every module before the first request: one that is not set up as the tenant wall needs it keeps the
 * whole application from starting. {@link TenantSessionGuard} sees the rest, but only when a unit is first used.
 */
@ApplicationScoped
class GuardedUnits {

    /** What a unit must say, and no other way: an element or a property by its name. */
    private static final Map<String, String> WANTED = Map.of(
            "jta-data-source", "jdbc/tenant",
            "shared-cache-mode", "NONE",
            "eclipselink.session.customizer", TenantSessionCustomizer.class.getName(),
            "eclipselink.target-database", PostgreSql.class.getName());

    void look(@Observes Startup event) {
        Set<String> ids = new TreeSet<>();
        ServiceLoader.load(CentreModule.class).forEach(module -> ids.add(module.id()));
        try {
            List<String> complaints = new ArrayList<>();
            for (URL file : Collections.list(Thread.currentThread().getContextClassLoader().getResources("META-INF/persistence.xml"))) {
                try (InputStream text = file.openStream()) {
                    complaints.addAll(complaints(text, ids));
                }
            }
            if (!complaints.isEmpty()) {
                throw new IllegalStateException("persistence units outside the tenant wall: " + String.join("; ", complaints));
            }
        } catch (IOException trouble) {
            throw new IllegalStateException("the persistence units cannot be read", trouble);
        }
    }

    /** What is wrong with the units of these modules in a {@code persistence.xml}. */
    static List<String> complaints(InputStream text, Set<String> modules) throws IOException {
        List<String> complaints = new ArrayList<>();
        NodeList units = parse(text).getElementsByTagName("persistence-unit");
        for (int i = 0; i < units.getLength(); i++) {
            Element unit = (Element) units.item(i);
            if (modules.contains(unit.getAttribute("name"))) {
                Map<String, String> said = settings(unit);
                WANTED.forEach((name, value) -> {
                    if (!value.equals(said.get(name))) {
                        complaints.add(unit.getAttribute("name") + " does not have " + name + " = " + value);
                    }
                });
            }
        }
        return complaints;
    }

    private static Map<String, String> settings(Element unit) {
        Map<String, String> settings = new TreeMap<>();
        NodeList all = unit.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            if (one.getTagName().equals("property")) {
                settings.put(one.getAttribute("name"), one.getAttribute("value"));
            } else {
                settings.put(one.getTagName(), one.getTextContent().strip());
            }
        }
        return settings;
    }

    private static Element parse(InputStream text) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(text).getDocumentElement();
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(broken);
        }
    }
}
