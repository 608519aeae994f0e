package be.fjc.platform.runtime.web;

import be.fjc.platform.access.Decision;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.runtime.tenancy.TenantScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Entity tags in answers, and what requests demand of them. */
@RequestScoped
public class Preconditions {

    @Inject
    HttpServletRequest request;

    /** 200 with the body and its tag, or 304 without body when the caller has this very edition. */
    public Response answer(Object body, UUID id, long version, Decision decision) {
        String tag = tag(id, version, decision);
        boolean known = tags(HttpHeaders.IF_NONE_MATCH).stream()
                .map(sent -> sent.startsWith("W/") ? sent.substring(2) : sent)
                .anyMatch(sent -> sent.equals("*") || sent.equals(tag));
        return known
                ? Response.notModified().header(HttpHeaders.ETAG, tag).build()
                : Response.ok(body).header(HttpHeaders.ETAG, tag).build();
    }

    /** The strong tag of an edition as this viewer sees it, quotes included. */
    public String tag(UUID id, long version, Decision decision) {
        return EntityTag.of(TenantScope.current().id(), id, version, decision).toString();
    }

    /** For PUT, PATCH and DELETE: the caller must name an edition; 428 when it does not. */
    public Expected required() {
        if (tags(HttpHeaders.IF_MATCH).isEmpty()) {
            throw new EditionNotNamed();
        }
        return ifSent();
    }

    /** For POST: an edition that is named must be the one there. */
    public Expected ifSent() {
        List<String> sent = tags(HttpHeaders.IF_MATCH);
        String tenant = TenantScope.current().id();
        return (id, version) -> {
            if (!sent.isEmpty() && sent.stream().noneMatch(tag -> EntityTag.names(tag, tenant, id, version))) {
                throw new EditionIsOld();
            }
        };
    }

    /** For a PUT that may create: true when the caller says nothing may be there yet ({@code If-None-Match: *}). */
    public boolean onlyIfNew() {
        return tags(HttpHeaders.IF_NONE_MATCH).contains("*");
    }

    private List<String> tags(String header) {
        List<String> tags = new ArrayList<>();
        for (String line : Collections.list(request.getHeaders(header))) {
            for (String tag : line.split(",")) {
                if (!tag.isBlank()) {
                    tags.add(tag.strip());
                }
            }
        }
        return tags;
    }
}
