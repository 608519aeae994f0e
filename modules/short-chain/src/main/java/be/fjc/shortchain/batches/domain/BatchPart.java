package be.fjc.shortchain.batches.domain;

import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A piece of a file, sealed: small enough for one request, and for the memory of whoever reads it. Gone once the file was read. */
@Entity
@Table(name = "short_chain_batch_part")
public class BatchPart {

    /** Of every piece but the last. */
    public static final int BYTES = 180_000;

    @Id
    private UUID id;

    @Column(name = "batch_id")
    private UUID batch;

    private int place;

    private byte[] content;

    protected BatchPart() {}

    public BatchPart(UUID id, UUID batch, int place, byte[] bytes, Seal seal) {
        this.id = id;
        this.batch = batch;
        this.place = place;
        this.content = seal.sealBytes(contentOf(id), bytes);
    }

    public byte[] bytes(Seal seal) {
        return seal.openBytes(contentOf(id), content);
    }

    private static Place contentOf(UUID part) {
        return new Place("short_chain_batch_part", part, "content");
    }
}
