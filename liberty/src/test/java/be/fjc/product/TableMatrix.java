package be.fjc.product;

import be.fjc.testkit.Answer;
import be.fjc.testkit.attack.Markers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who reads what of a meeting, as a file says it by hand; each note with a word that occurs nowhere else.
 *
 * @param markers the memory of the words, to look for them outside any answer
 */
record TableMatrix(List<Note> notes, Markers markers) {

    /** @param what kind of note @param item number of the item it was told at @param readers names of who reads it */
    record Note(String what, int item, Set<String> readers, String word) {}

    /** What somebody was answered. @param operation where @param sent what was told with the question: whoever knows a word may hear it again */
    record Asked(String operation, String sent, Answer answer) {}

    static TableMatrix read(String resource) {
        Markers markers = Markers.at("mechelen");
        try (InputStream file = TableMatrix.class.getResourceAsStream(resource)) {
            List<Note> notes = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .map(parts -> note(parts[0].strip(), Integer.parseInt(parts[1].strip()), parts[2].strip(), markers))
                    .toList();
            return new TableMatrix(notes, markers);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Note note(String what, int item, String readers, Markers markers) {
        return new Note(what, item, Set.of(readers.split(" +")), markers.plant("item " + item, what, "wording"));
    }

    String word(String what, int item) {
        return notes.stream().filter(note -> note.what.equals(what) && note.item == item).findFirst().orElseThrow().word;
    }

    /** Where each word stands, plainly or dressed otherwise. */
    Map<String, Set<String>> found(List<Asked> answers) {
        Map<String, Set<String>> found = new HashMap<>();
        for (Asked asked : answers) {
            String dressed = markers.in(asked.answer);
            if (dressed != null) {
                String whole = asked.answer.headers().map() + asked.answer.body();
                List<String> plain = notes.stream().map(Note::word).filter(whole::contains).toList();
                (plain.isEmpty() ? List.of(dressed) : plain).stream().filter(word -> !asked.sent.contains(word))
                        .forEach(word -> found.computeIfAbsent(word, any -> new TreeSet<>()).add(asked.operation));
            }
        }
        return found;
    }
}
