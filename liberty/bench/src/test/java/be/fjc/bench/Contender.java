package be.fjc.bench;

import java.util.UUID;

/** One way to do the operations: through the product, over the floor, or at the limit. */
interface Contender {

    String name();

    /** A new caller, with whatever connection it keeps; used by one thread. */
    Caller caller();

    /** Called before each round; a contender whose sign-in ends renews it here, outside the measurement. */
    default void prepare() {}

    /** Someone who does one thing after another. */
    interface Caller extends AutoCloseable {

        /** @param dossier which one to read; only of use to {@link Operation#READ} */
        void perform(Operation operation, Centre centre, UUID dossier) throws Exception;

        @Override
        void close();
    }
}
