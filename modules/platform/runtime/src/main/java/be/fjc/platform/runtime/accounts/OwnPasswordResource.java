package be.fjc.platform.runtime.accounts;

import be.fjc.platform.runtime.access.NotSignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** Everybody's own password. There is nothing to read, so there is no edition to name either. */
@Path("platform/v1/accounts/current/password")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class OwnPasswordResource {

    /** The longest new one is the rules' business, so that the answer can say so. */
    public record NewPassword(
            @NotNull @Size(min = 1, max = PasswordRules.LONGEST) String currentPassword, @NotNull @Size(max = 4000) String newPassword) {}

    @Inject
    ChangePassword changePassword;

    @Inject
    SignedIn signedIn;

    @PUT
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void change(@Valid @NotNull NewPassword passwords) {
        LiveSession session = signedIn.session().orElseThrow(NotSignedIn::new);
        changePassword.of(session, passwords.currentPassword(), passwords.newPassword());
    }
}
