package be.fjc.platform.runtime.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The bounds keep nonsense away from the expensive check; they say nothing about who exists.
 *
 * @param code of the second factor, for who knows that it will be asked; null otherwise
 */
public record SignInRequest(
        @NotBlank @Size(max = 200) String login,
        @NotNull @Size(min = 1, max = PasswordRules.LONGEST) String password,
        @Size(min = 6, max = 20) String code) {}
