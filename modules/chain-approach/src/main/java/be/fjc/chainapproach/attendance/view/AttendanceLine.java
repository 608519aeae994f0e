package be.fjc.chainapproach.attendance.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.UUID;

/** That somebody sat at an item. @param leftAt null for who stayed to the end @param withdrawnReason why it was written down wrongly */
public record AttendanceLine(
        @Open UUID id,
        @Open UUID account,
        @Open String name,
        @Open String organisation,
        @Open Boolean observer,
        @Open Instant cameAt,
        @Open Instant leftAt,
        @Open Instant withdrawnAt,
        @Classified(T) String withdrawnReason) {}
