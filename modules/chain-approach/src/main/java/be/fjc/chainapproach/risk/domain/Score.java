package be.fjc.chainapproach.risk.domain;

/**
 * Points on one edition of one instrument. They cannot be added; they can be held against earlier points on that same edition and against
 * nothing else.
 */
public record Score(Edition edition, int points) {

    /** How many points more than earlier; negative for fewer. @throws IllegalArgumentException when that was another edition */
    public int since(Score earlier) {
        if (!edition.equals(earlier.edition)) {
            throw new IllegalArgumentException(edition + " is not held against " + earlier.edition);
        }
        return points - earlier.points;
    }
}
