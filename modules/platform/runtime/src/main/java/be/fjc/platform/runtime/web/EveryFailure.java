package be.fjc.platform.runtime.web;

import be.fjc.platform.runtime.audit.Undone;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers every failure of a resource with problem details. */
@Provider
public class EveryFailure implements ExceptionMapper<Throwable> {

    /** By CDI: a {@code @Context} proxy stayed broken until a restart after many requests failed at once right after the start. */
    @Inject
    HttpServletRequest request;

    @Inject
    Undone undone;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        Problem problem = FailureAnswers.of(audited(failure), Problems.to(request));
        Response.ResponseBuilder answer = Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.json());
        if (failure instanceof WebApplicationException web && web.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
            answer.header(HttpHeaders.ALLOW, web.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        if (problem.retryAfterSec() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfterSec());
        }
        return answer.build();
    }

    /** What was decided stays audited though its transaction did not commit; when that cannot be, the answer is that failure. */
    private Throwable audited(Throwable failure) {
        try {
            undone.settle();
            return failure;
        } catch (RuntimeException notWritten) {
            return notWritten;
        }
    }
}
