package be.fjc.platform.runtime.configuration;

import be.fjc.platform.centre.Centre;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one look at one tenant's folder gave.
 *
 * @param stamp empty when nothing could be read
 * @param readAt when, in milliseconds
 * @param file empty when there are problems
 * @param hosts where each host stands
 */
record TenantReading(
        Optional<TenantText.Stamp> stamp,
        long readAt,
        String hash,
        Optional<TenantFile> file,
        Map<String, Place> hosts,
        List<Problem> problems) {

    /** A file system may keep time in steps of two seconds: younger than that, look again. */
    private static final long TRUST_AFTER_MILLIS = 2_000;

    static TenantReading failed(Problems problems) {
        return new TenantReading(Optional.empty(), 0, "", Optional.empty(), Map.of(), problems.all());
    }

    static TenantReading of(String id, TenantText.Stamp stamp, long readAt, TenantText text, ModuleRules modules, Problems problems) {
        Optional<YamlValue> yaml = YamlReading.read(text.text(), problems);
        yaml.ifPresent(file -> TenantSchema.check(file, problems));
        if (problems.any()) {
            return new TenantReading(Optional.of(stamp), readAt, text.hash(), Optional.empty(), Map.of(), problems.all());
        }
        YamlValue file = yaml.orElseThrow();
        TenantRules.check(file, problems);
        SignInRules.check(file, problems);
        MailFromYaml.check(file, problems);
        ZoneRules.check(file, problems);
        PolicyRules.check(file, problems);
        modules.check(file, problems);
        ListRules.check(file, modules.lists(), problems);
        LetterRules.check(file, modules.letters(), problems);
        ThemeRules.check(file, problems);
        Map<String, Place> hosts = new LinkedHashMap<>();
        file.each("hosts").forEach(host -> hosts.put(host.written(), host.place()));
        Optional<TenantFile> good = problems.any() ? Optional.empty() : Optional.of(file(id, file, text.hash()));
        return new TenantReading(Optional.of(stamp), readAt, text.hash(), good, hosts, problems.all());
    }

    private static TenantFile file(String id, YamlValue file, String hash) {
        Centre centre = CentreFromYaml.of(file);
        TenantFile.Mode mode = "active".equals(file.text("mode")) ? TenantFile.Mode.ACTIVE : TenantFile.Mode.SUSPENDED;
        List<String> hosts = file.each("hosts").stream().map(YamlValue::written).toList();
        Map<String, Integer> limits = new LinkedHashMap<>();
        file.field("limits").ifPresent(given -> given.fields().forEach((name, limit) -> limits.put(name, Integer.valueOf(limit.written()))));
        return new TenantFile(id, hosts, file.field("placement").map(YamlValue::written).orElse("default"), mode, centre,
                SignInFromYaml.of(file), MailFromYaml.of(file), limits, hash);
    }

    /** Whether the file cannot have changed since. */
    boolean isOf(TenantText.Stamp now) {
        return stamp.isPresent() && stamp.get().equals(now) && now.modified() + TRUST_AFTER_MILLIS < readAt;
    }

    TenantReading seenAgain(TenantText.Stamp now, long at) {
        return new TenantReading(Optional.of(now), at, hash, file, hosts, problems);
    }
}
