package be.fjc.platform.runtime.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The bounds keep nonsense away from the expensive check; they say nothing about who exists. */
public record SignInRequest(
        @NotBlank @Size(max = 200) String login, @NotNull @Size(min = 1, max = PasswordRules.LONGEST) String password) {}
