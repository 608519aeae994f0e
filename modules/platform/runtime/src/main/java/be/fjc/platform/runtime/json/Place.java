package be.fjc.platform.runtime.json;

/** Where in a body something stands, as it may be given back: names that a caller made up are shortened and kept harmless. */
final class Place {

    private static final int LONGEST = 120;

    private Place() {}

    static String of(String path) {
        String harmless = path.replaceAll("[^A-Za-z0-9_.\\[\\]-]", "?");
        return harmless.length() > LONGEST ? harmless.substring(0, LONGEST) : harmless;
    }
}
