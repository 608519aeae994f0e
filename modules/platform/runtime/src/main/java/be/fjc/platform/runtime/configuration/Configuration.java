package be.fjc.platform.runtime.configuration;

import be.fjc.platform.module.CentreModule;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one reading of the tenants folder gave. A tenant that is neither here nor broken has no folder any more.
 *
 * @param tenants the good ones, by id
 * @param broken ids whose folder is there but whose file is wrong: what ran before keeps running
 * @param problems everything wrong, in reading order
 */
public record Configuration(SortedMap<String, TenantFile> tenants, Set<String> broken, List<Problem> problems) {

    public Configuration {
        tenants = Collections.unmodifiableSortedMap(new TreeMap<>(tenants));
        broken = Set.copyOf(broken);
        problems = List.copyOf(problems);
    }

    /** Reads the folder once, against the modules this product was built with. */
    public static Configuration load(Path tenantsFolder, Collection<? extends CentreModule> modules) {
        return new TenantsFolder(tenantsFolder, modules).load();
    }

    /** Reads the folder once and reports for the command line. */
    public static Report check(Path tenantsFolder, Collection<? extends CentreModule> modules) {
        return new Report(load(tenantsFolder, modules));
    }
}
