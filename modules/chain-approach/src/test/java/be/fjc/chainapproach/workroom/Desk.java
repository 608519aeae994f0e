package be.fjc.chainapproach.workroom;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.platform.access.Relation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Dossiers that stand to the person who is signed in as a test says. */
public final class Desk implements DossierDesk {

    /** Codes of what was written in timelines. */
    public final List<String> noted = new ArrayList<>();

    private final Map<DossierId, Map<UUID, Set<Relation>>> relations = new HashMap<>();
    private final GrantedAccess access;
    private boolean open = true;

    public Desk(GrantedAccess access) {
        this.access = access;
    }

    /** A dossier that nobody stands to in any way yet. */
    public DossierId dossier() {
        DossierId id = new DossierId(UUID.randomUUID());
        relations.put(id, new HashMap<>());
        return id;
    }

    public void stands(UUID account, DossierId dossier, Relation... how) {
        relations.get(dossier).put(account, Set.of(how));
    }

    /** From now on every dossier is closed. */
    public void close() {
        open = false;
    }

    @Override
    public Optional<Known> find(DossierId dossier) {
        return Optional.ofNullable(relations.get(dossier)).map(known -> new Known(
                dossier, "D-2026-TEST", "3", open, UUID.randomUUID(), known.getOrDefault(access.subject().account(), Set.of())));
    }

    @Override
    public List<Member> family(DossierId dossier) {
        return List.of(new Member("Test", "Moeder", null));
    }

    @Override
    public void note(DossierId dossier, String code, Map<String, String> params, Instant now) {
        noted.add(code);
    }
}
