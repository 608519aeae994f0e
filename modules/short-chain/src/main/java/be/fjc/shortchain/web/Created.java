package be.fjc.shortchain.web;

import be.fjc.shortchain.ShortChainModule;
import be.fjc.platform.runtime.web.Links;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** That something was added, and where it is read. */
public record Created(UUID id, String href) {

    /** 201 with the place. @param segments of the place, below the module's version */
    public static Response at(Links links, UUID id, Object... segments) {
        return Response.created(links.location(ShortChainModule.ID, segments))
                .entity(new Created(id, links.to(ShortChainModule.ID, segments)))
                .build();
    }
}
