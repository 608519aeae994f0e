package be.fjc.platform.runtime.proof;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an authenticator answers to a challenge, every part in base64url. */
public record Assertion(
        @NotNull @Size(min = 1, max = 400) String challenge,
        @NotNull @Size(min = 1, max = 1400) String credentialId,
        @NotNull @Size(min = 1, max = 4000) String clientJson,
        @NotNull @Size(min = 1, max = 2000) String authenticator,
        @NotNull @Size(min = 1, max = 2000) String signature) {}
