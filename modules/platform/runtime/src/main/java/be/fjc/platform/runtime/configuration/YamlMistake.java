package be.fjc.platform.runtime.configuration;

import java.util.Arrays;

/** Says in Dutch what the YAML parser says in English; what it says most. */
enum YamlMistake {
    COLON("mapping values are not allowed", "hier staat een dubbelpunt te veel, of de inspringing klopt niet"),
    NO_COLON("could not find expected ':'", "op de regel hierboven ontbreekt een dubbelpunt"),
    INDENT("expected <block end>", "de inspringing klopt niet met de regels erboven"),
    OPEN_QUOTE("unexpected end of stream", "een aanhalingsteken wordt niet gesloten"),
    OPEN_QUOTE_AT_END("unexpected document separator", "een aanhalingsteken wordt niet gesloten"),
    OPEN_BRACKET("expected ',' or", "een haakje wordt niet gesloten, of er ontbreekt een komma"),
    CHARACTER("cannot start any token", "met dit teken kan een waarde niet beginnen");

    static final String RIGHT = "kijk op deze regel en de regel erboven naar inspringing, dubbelpunten en aanhalingstekens";

    private final String english;
    private final String dutch;

    YamlMistake(String english, String dutch) {
        this.english = english;
        this.dutch = dutch;
    }

    static String of(String problem) {
        return Arrays.stream(values())
                .filter(mistake -> problem != null && problem.contains(mistake.english))
                .map(mistake -> mistake.dutch)
                .findFirst()
                .orElse("dit is geen geldige YAML");
    }
}
