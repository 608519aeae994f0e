package be.fjc.product;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.Arrays;
import java.util.Base64;

/** Sends a document as a browser does: piece after piece. */
public record SentDocument(Someone someone, String path) {

    private static final int PIECE = 180_000;

    /** Of class R. */
    public static SentDocument of(Someone someone, String dossier, String name, byte[] bytes) {
        return of(someone, dossier, name, "R", bytes);
    }

    public static SentDocument of(Someone someone, String dossier, String name, String classification, byte[] bytes) {
        SentDocument document = announced(someone, dossier, name, classification, bytes.length);
        for (int part = 0; part * PIECE < bytes.length; part++) {
            document.send(part, Arrays.copyOfRange(bytes, part * PIECE, Math.min(bytes.length, (part + 1) * PIECE))).expecting(201);
        }
        return document;
    }

    public static SentDocument announced(Someone someone, String dossier, String name, String classification, int size) {
        String documents = Work.API + "/dossiers/" + dossier + "/documents";
        String id = someone.post(documents, Json.of("fileName", name, "classification", classification, "size", size)).expecting(201).text("/id");
        return new SentDocument(someone, documents + "/" + id);
    }

    public Answer send(int part, byte[] piece) {
        return someone.post(path + "/parts", Json.of("part", part, "content", Base64.getEncoder().encodeToString(piece)));
    }

    public Answer read() {
        return someone.get(path).expecting(200);
    }

    public String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** {@code kept}, another state, or the flaw for which it was refused. */
    public String outcome() {
        Answer read = read();
        return read.text("/state").equals("refused") ? read.text("/flaw") : read.text("/state");
    }
}
