package be.fjc.platform.runtime.audit;

import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How the audit's chain stands.
 *
 * @param size number of rows in the chain
 * @param sealedUntil when the last of them was written; absent when it was from before the chain
 * @param checkpointSize how many of them the last checkpoint vouches for; absent when there is no checkpoint
 * @param checkpointAt when it was made
 * @param alarms what is not as the product left it, newest first
 */
public record ChainState(
        @Open long size,
        @Open Instant sealedUntil,
        @Open Long checkpointSize,
        @Open Instant checkpointAt,
        @Open List<Alarm> alarms) {

    /**
     * @param kind {@code rowForged}, {@code chainDiffers} or {@code checkpointsMissing}
     * @param event the row; absent when it is not about one
     * @param sequence the place in the chain; absent when it is not about one
     */
    public record Alarm(@Open String kind, @Open Instant at, @Open UUID event, @Open Long sequence) {}
}
