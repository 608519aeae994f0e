package be.fjc.chainapproach.meetings.web;

import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** A meeting as it is called. */
public record MeetingRequest(
        @NotNull UUID table,
        @NotNull Instant startsAt,
        @NotNull @Min(1) @Max(40) Integer slots,
        @NotNull @Min(5) @Max(240) Integer slotMinutes,
        @Size(max = Sent.LINE) String location,
        @NotNull Boolean emergency) {

    Meeting.Plan plan() {
        return new Meeting.Plan(startsAt, slots, slotMinutes, location == null || location.isBlank() ? null : location.strip(), emergency);
    }
}
