package be.fjc.platform.runtime.web;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.runtime.access.SignedInSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A POST with an {@code Idempotency-Key} has its effect once. The key is claimed first, in the transaction of the effect: a twin that
 * comes meanwhile waits for it, then gets the kept answer; after a crash or a refusal there is neither effect nor key.
 */
@ApplicationScoped
class RepeatedRequests {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");
    private static final Set<Integer> KEPT = Set.of(201, 202, 204);

    @Inject
    HttpServletRequest request;

    @Inject
    ReceivedBody body;

    @Inject
    SignedInSubject signedIn;

    @Inject
    KeptAnswers answers;

    @Inject
    JsonOut json;

    Object once(InvocationContext operation) throws Exception {
        String sent = operation.getMethod().isAnnotationPresent(POST.class) ? request.getHeader(HEADER) : null;
        Optional<UUID> account = sent == null ? Optional.empty() : signedIn.current().map(subject -> subject.account());
        if (account.isEmpty() || operation.getMethod().isAnnotationPresent(HoldsSecret.class)) {
            return operation.proceed();
        }
        if (!KEY.matcher(sent).matches()) {
            throw new InvalidInput("invalidFormat", HEADER);
        }
        KeptAnswers.Claim claim = new KeptAnswers.Claim(account.get(), request.getRequestURI(), sent, body.fingerprint());
        if (!answers.claim(claim)) {
            return replayed(answers.find(claim), claim);
        }
        return kept(operation.proceed(), claim);
    }

    private static Response replayed(Optional<KeptAnswers.Answer> found, KeptAnswers.Claim claim) {
        KeptAnswers.Answer answer = found.orElseThrow(() -> new ProblemException(ProblemType.CONFLICT));
        if (!answer.fingerprint().equals(claim.fingerprint())) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        return built(answer).header("Idempotent-Replay", "true").build();
    }

    private Object kept(Object result, KeptAnswers.Claim claim) {
        KeptAnswers.Answer answer = answer(result, claim);
        if (!KEPT.contains(answer.status())) {
            answers.release(claim);
            return result;
        }
        answers.keep(claim, answer);
        return built(answer).build();
    }

    private KeptAnswers.Answer answer(Object result, KeptAnswers.Claim claim) {
        if (result instanceof Response response) {
            Object entity = response.getEntity();
            return new KeptAnswers.Answer(claim.fingerprint(), response.getStatus(), response.getHeaderString(HttpHeaders.LOCATION),
                    response.getHeaderString(HttpHeaders.ETAG), entity == null ? null : json.text(entity));
        }
        return new KeptAnswers.Answer(claim.fingerprint(), result == null ? 204 : 200, null, null, null);
    }

    private static Response.ResponseBuilder built(KeptAnswers.Answer answer) {
        Response.ResponseBuilder builder = Response.status(answer.status())
                .header(HttpHeaders.LOCATION, answer.location())
                .header(HttpHeaders.ETAG, answer.tag());
        return answer.body() == null ? builder : builder.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
    }
}
