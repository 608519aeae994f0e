package be.fjc.isolation.careless;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Thing {

    @Id
    private UUID id;

    private String text;

    public UUID id() {
        return id;
    }

    public String text() {
        return text;
    }
}
