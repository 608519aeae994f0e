package be.fjc.isolation.inside;

/** The ways in which work leaves its thread. */
enum Way {
    MANAGED_EXECUTOR(false),
    MANAGED_SCHEDULED_EXECUTOR(false),
    ASYNCHRONOUS_METHOD(false),
    ASYNCHRONOUS_EVENT(false),
    CLEARED_ON_THE_SAME_THREAD(false),
    TENANT_EXECUTOR(true),
    ASYNCHRONOUS_METHOD_OF_TENANT_EXECUTOR(true),
    ASYNCHRONOUS_EVENT_OF_TENANT_EXECUTOR(true),
    /** The server knows nothing of these two, and gives them no connection at all. */
    COMMON_POOL(false),
    PLAIN_THREAD(false);

    private final boolean carriesTheCentre;

    Way(boolean carriesTheCentre) {
        this.carriesTheCentre = carriesTheCentre;
    }

    boolean isOfTheServer() {
        return this != COMMON_POOL && this != PLAIN_THREAD;
    }

    boolean carriesTheCentre() {
        return carriesTheCentre;
    }
}
