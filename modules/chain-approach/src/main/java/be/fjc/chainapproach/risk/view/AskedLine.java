package be.fjc.chainapproach.risk.view;

import be.fjc.chainapproach.risk.domain.Item;
import be.fjc.platform.access.Open;
import java.util.Map;

/**
 * One thing that the instrument asks.
 *
 * @param group code of the heading it stands under
 * @param critical whether a yes sets a floor
 * @param counted whether a yes counts; what protects is asked and not counted
 * @param texts what it asks, by language; none when the licence withholds that
 */
public record AskedLine(
        @Open String item,
        @Open String group,
        @Open Boolean critical,
        @Open Boolean counted,
        @Open Map<String, String> texts) {

    static AskedLine of(Item item) {
        return new AskedLine(item.code(), item.group(), item.isCritical(), item.points() > 0, item.texts());
    }
}
