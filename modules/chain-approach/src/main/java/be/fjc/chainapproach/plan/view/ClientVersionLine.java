package be.fjc.chainapproach.plan.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import java.time.Instant;
import java.util.UUID;

/** A version that was made for one of the family. @param content where the paper is read */
public record ClientVersionLine(
        @Classified(T) UUID id,
        @Classified(T) String content,
        @Classified(T) Integer number,
        @Classified(T) UUID member,
        @Classified(T) String reader,
        @Classified(T) String madeBecause,
        @Classified(T) String madeBy,
        @Classified(T) Instant madeAt) {}
