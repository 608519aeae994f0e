package be.fjc.platform.runtime.configuration;

/** Where something stands in a file; the first line and the first column are 1. */
record Place(int line, int column) {

    static final Place START = new Place(1, 1);

    /** Place of the character at an index. */
    static Place of(String text, int index) {
        int lineStart = text.lastIndexOf('\n', index - 1) + 1;
        int line = 1 + (int) text.substring(0, lineStart).chars().filter(character -> character == '\n').count();
        return new Place(line, index - lineStart + 1);
    }
}
