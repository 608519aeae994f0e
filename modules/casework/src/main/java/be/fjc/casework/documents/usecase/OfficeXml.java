package be.fjc.casework.documents.usecase;

import be.fjc.casework.documents.domain.FileKind;
import be.fjc.casework.documents.domain.Flaw;
import be.fjc.casework.documents.domain.FlawFound;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML pieces of an office file for what they declare, link to and calculate. No document types, no entities, nothing is fetched. */
final class OfficeXml {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Set<String> ACTING_LINKS = Set.of(
            "attachedtemplate", "oleobject", "package", "control", "externallink", "externallinkpath", "frame", "vbaproject", "subdocument",
            "afchunk", "connections", "video", "audio", "media");
    private static final Pattern ACTING_TYPE = Pattern.compile("macroenabled|vba|activex|oleobject|ms-office|application/x-|text/html|message/");
    private static final Pattern FETCHES = Pattern.compile("\\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON)\\b");
    private static final Pattern CALLS = Pattern.compile("\\b(WEBSERVICE|CALL|REGISTER|EXEC|RTD|FILTERXML)\\s*\\(|\\|'", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAFE_LINK = Pattern.compile("(https?://|mailto:|tel:|#).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final XMLInputFactory READERS = readers();

    private OfficeXml() {}

    private static XMLInputFactory readers() {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return readers;
    }

    /** The kind that the piece declares the whole to be; null when it declares none. */
    static FileKind look(String name, byte[] piece) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".xml") && !lower.endsWith(".rels") && !lower.endsWith(".vml")) {
            return null;
        }
        try {
            return read(lower, READERS.createXMLStreamReader(new ByteArrayInputStream(piece)));
        } catch (XMLStreamException broken) {
            throw new FlawFound(Flaw.DAMAGED);
        }
    }

    private static FileKind read(String name, XMLStreamReader xml) throws XMLStreamException {
        FileKind kind = null;
        StringBuilder instructions = new StringBuilder();
        String element = "";
        while (xml.hasNext()) {
            int event = xml.next();
            FlawFound.unless(event != XMLStreamConstants.DTD && event != XMLStreamConstants.ENTITY_REFERENCE, Flaw.ACTIVE);
            if (event == XMLStreamConstants.START_ELEMENT) {
                element = xml.getLocalName();
                FileKind said = declared(name, xml);
                kind = said == null ? kind : said;
                link(name, xml);
                instructions.append("fldSimple".equals(element) ? " " + text(xml, "instr") + " " : "");
            } else if (event == XMLStreamConstants.CHARACTERS && "instrText".equals(element)) {
                instructions.append(xml.getText());
            } else if (event == XMLStreamConstants.CHARACTERS && "f".equals(element) && name.startsWith("xl/")) {
                FlawFound.unless(!CALLS.matcher(xml.getText()).find(), Flaw.ACTIVE);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                element = "";
            }
        }
        FlawFound.unless(!FETCHES.matcher(instructions.toString().toUpperCase(Locale.ROOT)).find(), Flaw.ACTIVE);
        return kind;
    }

    private static FileKind declared(String name, XMLStreamReader xml) {
        String type = text(xml, "ContentType");
        if (!name.equals("[content_types].xml") || type.isEmpty()) {
            return null;
        }
        FlawFound.unless(!ACTING_TYPE.matcher(type.toLowerCase(Locale.ROOT)).find(), Flaw.ACTIVE);
        if (type.equals(OFFICE + "wordprocessingml.document.main+xml")) {
            return FileKind.WORD;
        }
        return type.equals(OFFICE + "spreadsheetml.sheet.main+xml") ? FileKind.SHEET : null;
    }

    private static void link(String name, XMLStreamReader xml) {
        if (!name.endsWith(".rels") || !"Relationship".equals(xml.getLocalName())) {
            return;
        }
        String type = text(xml, "Type");
        String last = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        boolean outside = text(xml, "TargetMode").equalsIgnoreCase("External");
        boolean harmless = last.equals("hyperlink") && SAFE_LINK.matcher(text(xml, "Target").strip()).matches();
        FlawFound.unless(!ACTING_LINKS.contains(last) && (!outside || harmless), Flaw.ACTIVE);
    }

    private static String text(XMLStreamReader xml, String attribute) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(attribute)) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }
}
