package be.fjc.casework.web;

import be.fjc.casework.usecase.DismissNotice;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The lines on someone's start screen that say something moved. */
@Path("casework/v1/notices")
@RequestScoped
public class NoticesResource {

    @Inject
    DismissNotice dismissNotice;

    @Inject
    Preconditions preconditions;

    @DELETE
    @Path("{noticeId}")
    public void dismiss(@PathParam("noticeId") UUID id) {
        dismissNotice.dismiss(id, preconditions.required());
    }
}
