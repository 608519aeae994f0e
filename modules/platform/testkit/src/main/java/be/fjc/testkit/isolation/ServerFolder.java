package be.fjc.testkit.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The product's server folder, copied for tests: the same configuration, without the product, with what Arquillian needs. */
final class ServerFolder {

    private static final String MEMORY = "-Xmx768m\n-XX:+UseSerialGC\n-Duser.timezone=UTC\n-Dfile.encoding=UTF-8\n"
            + "-Dliquibase.analytics.enabled=false\n";

    private ServerFolder() {}

    static void copy(Path from, Path to, Map<String, String> variables) {
        try {
            for (String part : List.of("server.xml", "configDropins", "jdbc")) {
                copy(from.resolve(part), to.resolve(part));
            }
            Files.createDirectories(to.resolve("apps"));
            Files.writeString(to.resolve("jvm.options"), MEMORY);
            adapt(to.resolve("server.xml"), variables);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path source : all.toList()) {
                Path target = to.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(source, target);
                }
            }
        }
    }

    private static void adapt(Path file, Map<String, String> variables) throws IOException {
        try {
            Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            Element server = xml.getDocumentElement();
            removeAll(server, "webApplication");
            removeAll(server, "applicationMonitor");
            Node features = server.getElementsByTagName("featureManager").item(0);
            for (String name : List.of("jndi-1.0", "localConnector-1.0")) {
                features.appendChild(xml.createElement("feature")).setTextContent(name);
            }
            addTwoPhaseTwin(server);
            Element monitor = (Element) server.appendChild(xml.createElement("applicationMonitor"));
            monitor.setAttribute("updateTrigger", "mbean");
            variables.forEach((name, value) -> {
                Element variable = (Element) server.appendChild(xml.createElement("variable"));
                variable.setAttribute("name", name);
                variable.setAttribute("value", value);
            });
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(xml), new StreamResult(file.toFile()));
        } catch (ParserConfigurationException | SAXException | TransformerException trouble) {
            throw new IOException(trouble);
        }
    }

    /** What the product's data source would be if nobody had chosen its type: Liberty takes the driver's two-phase one. */
    private static void addTwoPhaseTwin(Element server) {
        NodeList sources = server.getElementsByTagName("dataSource");
        for (int i = 0; i < sources.getLength(); i++) {
            Element source = (Element) sources.item(i);
            if ("jdbc/tenant".equals(source.getAttribute("jndiName"))) {
                Element twin = (Element) server.appendChild(source.cloneNode(true));
                twin.setAttribute("id", "twophase");
                twin.setAttribute("jndiName", "jdbc/twophase");
                twin.removeAttribute("type");
                return;
            }
        }
        throw new IllegalStateException("server.xml has no data source jdbc/tenant");
    }

    private static void removeAll(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        while (found.getLength() > 0) {
            found.item(0).getParentNode().removeChild(found.item(0));
        }
    }
}
