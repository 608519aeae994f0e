package be.fjc.platform.runtime.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Writes answers as JSON: names as they are, nulls left out, times in UTC. */
@ApplicationScoped
class JsonOut {

    private final Jsonb jsonb = JsonbBuilder.create();

    String text(Object answer) {
        return jsonb.toJson(answer);
    }

    @PreDestroy
    void close() {
        try {
            jsonb.close();
        } catch (Exception atTheEnd) {
            throw new IllegalStateException(atTheEnd);
        }
    }
}
