package be.fjc.chainapproach.risk.domain;

import java.util.Map;
import java.util.TreeMap;

/**
 * From how many points on a level holds.
 *
 * @param from the first is 0, and a higher level asks for more
 */
public record CutOffs(Map<Level, Integer> from) {

    public CutOffs {
        from = Map.copyOf(from);
        int least = -1;
        for (Map.Entry<Level, Integer> one : new TreeMap<>(from).entrySet()) {
            if (one.getValue() <= least || least == -1 && one.getValue() != 0) {
                throw new IllegalArgumentException(one.getKey().code() + " cannot begin at " + one.getValue());
            }
            least = one.getValue();
        }
        if (from.isEmpty()) {
            throw new IllegalArgumentException("no level begins anywhere");
        }
    }

    /** The level of a score by itself. @param points 0 or more */
    public Level level(int points) {
        return new TreeMap<>(from).entrySet().stream()
                .filter(one -> points >= one.getValue())
                .map(Map.Entry::getKey)
                .reduce((lower, higher) -> higher)
                .orElseThrow(() -> new IllegalArgumentException(points + " points are no score"));
    }

    int highest() {
        return from.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
