package be.fjc.casework.view;

/**
 * What every query over dossiers, referrals and what hangs on them says about its reader, the parameter {@code reader}: with a conflict of
 * interest, or outside the circle of a sealed dossier, nothing of it is there. The joins give the conflict ({@code k}), the seal ({@code z})
 * and the reader's place in its circle ({@code y}). Each is written out, because the text of a query is a constant,
 * and in brackets, because EclipseLink 5.0.0 takes a {@code left} right behind an {@code and} for the function of that name. They follow
 * the first name of the query at once: to PostgreSQL, what EclipseLink makes of other joins in between would not be there yet.
 */
public final class OutOfSight {

    /** For a query over dossiers {@code d}. */
    public static final String OF_DOSSIER =
            " left join Conflict k on (k.dossier = d.id and k.account = :reader and k.liftedAt is null)"
                    + " left join DossierSeal z on (z.dossier = d.id and z.liftedAt is null)"
                    + " left join SealMember y on (y.seal = z.id and y.account = :reader) ";

    /** For a query over referrals {@code r}. */
    public static final String OF_REFERRAL =
            " left join Conflict k on (k.referral = r.id and k.account = :reader and k.liftedAt is null)"
                    + " left join DossierSeal z on (z.referral = r.id and z.liftedAt is null)"
                    + " left join SealMember y on (y.seal = z.id and y.account = :reader) ";

    /** For a query over tasks {@code t}. */
    public static final String OF_TASK =
            " left join Conflict k on (k.dossier = t.dossier and k.account = :reader and k.liftedAt is null)"
                    + " left join DossierSeal z on (z.dossier = t.dossier and z.liftedAt is null)"
                    + " left join SealMember y on (y.seal = z.id and y.account = :reader) ";

    /** What a list leaves out. */
    public static final String SEEN = "k.id is null and (z.id is null or y.id is not null)";

    /** The same behind other conditions. */
    public static final String AND_SEEN = " and " + SEEN;

    private OutOfSight() {}
}
