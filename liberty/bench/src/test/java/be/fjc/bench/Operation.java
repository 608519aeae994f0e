package be.fjc.bench;

/** The three things of the slice that are measured. */
enum Operation {
    FILE("create: file a referral, four persons"),
    READ("read: a dossier with its details"),
    LIST("list: a page of 25 open dossiers");

    private final String title;

    Operation(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
