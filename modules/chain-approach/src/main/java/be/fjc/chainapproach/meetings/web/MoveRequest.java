package be.fjc.chainapproach.meetings.web;

import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** When and where a meeting takes place instead. */
public record MoveRequest(@NotNull Instant startsAt, @Size(max = Sent.LINE) String location) {

    String place() {
        return location == null || location.isBlank() ? null : location.strip();
    }
}
