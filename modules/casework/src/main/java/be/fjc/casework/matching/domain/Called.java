package be.fjc.casework.matching.domain;

import java.time.LocalDate;

/** How somebody is called and when that person was born. @param birthDate null when not known */
public record Called(String familyName, String givenName, LocalDate birthDate) {}
