package be.fjc.casework.web;

import java.util.UUID;

/** That something was added, and to what; null parts are left out of the answer. */
public record Created(UUID id, String href, UUID dossierId, String dossierHref) {

    public static Created of(UUID id, String href) {
        return new Created(id, href, null, null);
    }
}
