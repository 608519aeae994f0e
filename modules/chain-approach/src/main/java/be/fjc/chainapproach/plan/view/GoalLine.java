package be.fjc.chainapproach.plan.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import java.util.List;
import java.util.UUID;

/** What is to become otherwise. @param member left out when it is about the whole family */
public record GoalLine(
        @Classified(T) UUID id,
        @Classified(T) String goalTitle,
        @Classified(T) String goalPlain,
        @Classified(T) String lifeDomain,
        @Classified(T) UUID member,
        @Classified(T) List<UUID> readers,
        @Classified(T) List<ActionLine> actions) {}
