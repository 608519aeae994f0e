package be.fjc.casework.view;

/** A row of counts; a sum over nothing is null in the database and nothing here. */
public record Counts(Long first, Long second, Long third, Long fourth) {

    public static int number(Long sum) {
        return sum == null ? 0 : sum.intValue();
    }
}
