package be.fjc.chainapproach.safety.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import java.time.Instant;
import java.util.UUID;

/** That it was made on paper for its person. @param content where the paper is read */
public record SafetyPaperLine(
        @Classified(T) UUID id,
        @Classified(T) String content,
        @Classified(T) Integer number,
        @Classified(T) String reader,
        @Classified(T) String printedBecause,
        @Classified(T) String madeBy,
        @Classified(T) Instant madeAt) {}
