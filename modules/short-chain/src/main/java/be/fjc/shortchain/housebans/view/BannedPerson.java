package be.fjc.shortchain.housebans.view;

import static be.fjc.platform.access.InformationClass.A;

import be.fjc.platform.access.Classified;

/** Who may not come home. */
public record BannedPerson(@Classified(A) String givenName, @Classified(A) String familyName) {}
