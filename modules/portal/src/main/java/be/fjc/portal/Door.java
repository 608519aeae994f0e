package be.fjc.portal;

/**
 * What the template of the door needs to know.
 *
 * @param key messages that start with this are its words
 * @param onward where its one link leads
 * @param goesOn whether the browser follows that link by itself
 */
public record Door(Page page, String key, String onward, boolean goesOn) {

    /** The message that ends in this. */
    public String say(String part) {
        return page.say(key + "." + part);
    }
}
