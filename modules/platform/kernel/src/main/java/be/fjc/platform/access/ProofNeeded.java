package be.fjc.platform.access;

/** It may be done by who has just shown again who they are, and that was too long ago: a 403 problem that the screen answers so. */
public class ProofNeeded extends RuntimeException {

    public ProofNeeded() {
        super("a fresh proof is needed", null, false, false);
    }
}
