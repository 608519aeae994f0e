package be.fjc.platform.runtime.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One host leads to one tenant. Who had it keeps it; a newcomer that claims it is refused. When nobody had it yet (a first start),
 * all who claim it are refused: better closed than a sign-in page of the wrong centre.
 */
final class HostClaims {

    private final Map<String, TenantReading> readings;
    private final Map<String, TenantFile> inForce;
    private final Map<String, TenantFile> good = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param inForce the last good version of every tenant whose folder is still there */
    HostClaims(Map<String, TenantReading> readings, Map<String, TenantFile> inForce) {
        this.readings = readings;
        this.inForce = inForce;
        readings.forEach((id, reading) -> reading.file().ifPresent(file -> good.put(id, file)));
    }

    /** Refusing one tenant leaves its former version in force, with its hosts, which may refuse another: until nothing changes. */
    HostClaims settle() {
        while (refuseOneRound()) {}
        return this;
    }

    Map<String, TenantFile> good() {
        return good;
    }

    List<Problem> problems() {
        return problems;
    }

    private boolean refuseOneRound() {
        Map<String, List<String>> claims = new TreeMap<>();
        readings.keySet().forEach(id -> {
            TenantFile file = good.getOrDefault(id, inForce.get(id));
            if (file != null) {
                file.hosts().forEach(host -> claims.computeIfAbsent(host, none -> new ArrayList<>()).add(id));
            }
        });
        int before = good.size();
        claims.forEach((host, claimants) -> {
            if (claimants.size() > 1) {
                claimants.stream()
                        .filter(id -> !holds(id, host))
                        .forEach(id -> refuse(id, host, claimants.stream().filter(other -> !other.equals(id)).findFirst().orElseThrow()));
            }
        });
        return good.size() < before;
    }

    private boolean holds(String id, String host) {
        return inForce.containsKey(id) && inForce.get(id).hosts().contains(host);
    }

    private void refuse(String id, String host, String other) {
        Place place = readings.get(id).hosts().getOrDefault(host, Place.START);
        good.remove(id);
        problems.add(new Problem(id + "/" + TenantText.FILE, place.line(), place.column(),
                "hostnaam " + Problems.quoted(host) + " is al in gebruik bij " + other,
                        "elke hostnaam hoort bij één tenant: kies een andere"));
    }
}
