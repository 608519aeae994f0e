package be.fjc.chainapproach.plan.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import java.util.UUID;

/** What one of the family wants. */
public record WishLine(@Classified(T) UUID wishMember, @Classified(T) String wishWords) {}
