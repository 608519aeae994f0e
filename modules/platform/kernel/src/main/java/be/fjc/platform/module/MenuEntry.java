package be.fjc.platform.module;

/**
 * One entry of the staff menu.
 *
 * @param titleKey key in the module's message files
 * @param path address below the host, for example {@code /dossiers}; the module's {@code index.js} has a screen for it
 * @param permission who has it in any relation sees the entry
 * @param group where in the menu
 * @param order within its group, low stands first; the start screen is 0
 */
public record MenuEntry(String titleKey, String path, String permission, MenuGroup group, int order) {}
