package be.fjc.casework;

import java.util.List;

/** Makes papers for other modules, as our own are made: tagged, in Dutch, under the centre's letterhead. It keeps nothing and decides nothing. */
public interface PaperPress {

    /**
     * The paper as a file.
     *
     * @param mark words at the foot of every page that say who took it and when
     */
    byte[] print(Sheet sheet, String mark);

    /**
     * What stands on it.
     *
     * @param title without a name: it goes into the file's own description
     */
    record Sheet(String title, List<Part> parts) {

        public Sheet {
            parts = List.copyOf(parts);
        }
    }

    /** @param heading null when it has none */
    record Part(String heading, List<String> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }
}
