package be.fjc.chainapproach.meetings.view;

import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.UUID;

/** A meeting in the list. How many items it has stays unsaid: that would tell of those the reader may not know of. */
public record MeetingLine(
        @Open UUID id,
        @Open String href,
        @Open UUID tableId,
        @Open String tableName,
        @Open Instant startsAt,
        @Open String location,
        @Open Boolean emergency,
        @Open Boolean calledOff) {}
