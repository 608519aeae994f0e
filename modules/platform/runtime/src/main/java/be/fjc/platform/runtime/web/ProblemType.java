package be.fjc.platform.runtime.web;

/** The kinds of problem that the platform itself answers with; modules add theirs by {@code Refusal}. */
public enum ProblemType {
    BAD_REQUEST("urn:problem-type:belgif:badRequest", 400, "Bad Request"),
    NO_ACCESS_TOKEN("urn:problem-type:belgif:noAccessToken", 401, "No Access Token"),
    MISSING_PERMISSION("urn:problem-type:belgif:missingPermission", 403, "Missing Permission"),
    CENTRE_SUSPENDED("urn:problem-type:fjc:platform:centreSuspended", 403, "Centre Suspended"),
    REASON_REQUIRED("urn:problem-type:fjc:platform:reasonRequired", 403, "Reason Required"),
    STEP_UP_REQUIRED("urn:problem-type:fjc:platform:stepUpRequired", 403, "Step-up Required"),
    RESOURCE_NOT_FOUND("urn:problem-type:belgif:resourceNotFound", 404, "Resource Not Found"),
    METHOD_NOT_ALLOWED("urn:problem-type:fjc:platform:methodNotAllowed", 405, "Method Not Allowed"),
    NOT_ACCEPTABLE("urn:problem-type:fjc:platform:notAcceptable", 406, "Not Acceptable"),
    REQUEST_TIMEOUT("urn:problem-type:fjc:platform:requestTimeout", 408, "Request Timeout"),
    CONFLICT("urn:problem-type:fjc:platform:conflict", 409, "Conflict"),
    IDEMPOTENCY_KEY_REUSED("urn:problem-type:fjc:platform:idempotencyKeyReused", 409, "Idempotency Key Reused"),
    EDITION_IS_OLD("urn:problem-type:fjc:platform:editionIsOld", 412, "Precondition Failed"),
    PAYLOAD_TOO_LARGE("urn:problem-type:belgif:payloadTooLarge", 413, "Payload Too Large"),
    UNSUPPORTED_MEDIA_TYPE("urn:problem-type:fjc:platform:unsupportedMediaType", 415, "Unsupported Media Type"),
    EDITION_NOT_NAMED("urn:problem-type:fjc:platform:editionNotNamed", 428, "Precondition Required"),
    INTERNAL_SERVER_ERROR("urn:problem-type:belgif:internalServerError", 500, "Internal Server Error"),
    TOO_MANY_REQUESTS("urn:problem-type:belgif:tooManyRequests", 429, "Too Many Requests"),
    SERVICE_UNAVAILABLE("urn:problem-type:belgif:serviceUnavailable", 503, "Service Unavailable");

    private final String urn;
    private final int status;
    private final String title;

    ProblemType(String urn, int status, String title) {
        this.urn = urn;
        this.status = status;
        this.title = title;
    }

    public String urn() {
        return urn;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** Last part of the URN: names the message with the details. */
    public String code() {
        return urn.substring(urn.lastIndexOf(':') + 1);
    }
}
