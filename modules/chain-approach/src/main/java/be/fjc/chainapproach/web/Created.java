package be.fjc.chainapproach.web;

import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.platform.runtime.web.Links;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** That something was added, and where it is read. */
public record Created(UUID id, String href) {

    /** 201 with the place. @param segments of the place, below the module's version */
    public static Response at(Links links, UUID id, Object... segments) {
        return Response.created(links.location(ChainApproachModule.ID, segments))
                .entity(new Created(id, links.to(ChainApproachModule.ID, segments)))
                .build();
    }
}
