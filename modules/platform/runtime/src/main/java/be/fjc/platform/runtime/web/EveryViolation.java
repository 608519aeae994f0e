package be.fjc.platform.runtime.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** As {@link EveryFailure}, for what Bean Validation finds: the REST runtime has a mapper of its own for these, which must not win. */
@Provider
public class EveryViolation implements ExceptionMapper<ValidationException> {

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(ValidationException failure) {
        Problem problem = FailureAnswers.of(failure, Problems.to(request));
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.json()).build();
    }
}
