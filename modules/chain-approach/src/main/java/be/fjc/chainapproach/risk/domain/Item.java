package be.fjc.chainapproach.risk.domain;

import java.util.Map;

/**
 * One thing that an instrument asks.
 *
 * @param group code of the heading it stands under
 * @param points how much a yes counts; 0 for what is asked and not counted, a protective factor for example
 * @param floor the level that a yes sets at least, whatever the score; null when it is no critical flag
 * @param texts what it asks, by language; empty when the licence withholds that
 */
public record Item(String code, String group, int points, Level floor, Map<String, String> texts) {

    public Item {
        texts = Map.copyOf(texts);
    }

    public boolean isCritical() {
        return floor != null;
    }
}
