package be.fjc.platform.runtime.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which centres load their demo on this node just now. A year is lived in seconds then, and a job that looks in between would find tasks
 * of months ago still open and change what the demo is about to change.
 */
@ApplicationScoped
public class DemosUnderWay {

    private final Set<String> tenants = ConcurrentHashMap.newKeySet();

    public void begins(String tenant) {
        tenants.add(tenant);
    }

    public void ends(String tenant) {
        tenants.remove(tenant);
    }

    public boolean has(String tenant) {
        return tenants.contains(tenant);
    }
}
