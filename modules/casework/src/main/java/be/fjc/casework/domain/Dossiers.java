package be.fjc.casework.domain;

import be.fjc.casework.DossierId;

/** Every dossier of the centre, with what is written down in it. */
public interface Dossiers {

    /** The dossier; throws {@link be.fjc.platform.kernel.NotFound} when there is none. */
    Dossier get(DossierId id);

    void add(Dossier dossier);

    void add(Contact contact);

    void add(Assignment assignment);

    void add(Closure closure);
}
