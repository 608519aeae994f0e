package be.fjc.casework.view;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the reader of a list sees of each line. The list as a whole has been asked for and audited; but one line may be the reader's
 * own dossier and the next one not, so each is shown by its own relations.
 */
public final class Sight {

    private final Access access;
    private final String action;
    private final String type;
    private final Map<Set<Relation>, Decision> decisions = new HashMap<>();

    public Sight(Access access, String action, String type) {
        this.access = access;
        this.action = action;
        this.type = type;
    }

    public <T extends Record> T of(T line, Set<Relation> relations) {
        Decision decision =
                decisions.computeIfAbsent(relations, held -> access.peek(action, Facts.collection(type, held)));
        return access.readable(line, decision);
    }
}
