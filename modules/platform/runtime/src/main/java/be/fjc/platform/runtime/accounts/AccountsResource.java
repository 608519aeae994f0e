package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Open;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.mail.Mail;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.HoldsSecret;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Pages;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The people of the centre and their ways in, for its administrator. */
@Path("platform/v1/accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    public record NewAccount(@NotNull @Size(max = 200) String login, String name, List<WantedCapacity> capacities) {}

    public record ChangedAccount(String name, List<WantedCapacity> capacities, boolean disabled) {}

    public record WantedCapacity(String organisation, List<String> roles) {}

    public record Added(@Open UUID id, @Open String href, @Open String initialPassword) {}

    public record Reset(@Open String initialPassword) {}

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    AddAccount addAccount;

    @Inject
    ChangeAccount changeAccount;

    @Inject
    ResetPassword resetPassword;

    @Inject
    ResetFactors resetFactors;

    @Inject
    CurrentCentre centre;

    @Inject
    Pages pages;

    @Inject
    Links links;

    @Inject
    Preconditions preconditions;

    @Inject
    Mail mail;

    @Inject
    Clock clock;

    @GET
    public Items<AccountView> list(@QueryParam("afterAccount") String after, @QueryParam("pageSize") Integer pageSize) {
        access.require("platform.account.list", Facts.collection("account", Set.of()));
        Cut cut = pages.cut("afterAccount", after, pageSize);
        List<Account> rows = accounts.after(cut.isFirst() ? BEFORE_ALL : cut.id(0), cut.fetch());
        Map<UUID, Instant> undelivered = mail.undelivered();
        return pages.items(cut, rows, account -> List.of(account.id()), account -> view(account, undelivered));
    }

    @POST
    @HoldsSecret
    public Response add(@Valid @NotNull NewAccount account) {
        AddAccount.Added added = addAccount.with(account.login(), details(account.name(), account.capacities()));
        String href = href(added.account());
        return Response.created(links.location("platform", "accounts", added.account()))
                .entity(new Added(added.account(), href, added.initialPassword()))
                .build();
    }

    @GET
    @Path("{accountId}")
    public Response get(@PathParam("accountId") UUID id) {
        Account account = accounts.find(id).orElseThrow(() -> access.absent("platform.account.read", "account", id));
        Decision decision = access.require("platform.account.read", Facts.about("account", id));
        return preconditions.answer(view(account), id, account.version(), decision);
    }

    @PUT
    @Path("{accountId}")
    public Response change(@PathParam("accountId") UUID id, @NotNull ChangedAccount wanted) {
        AccountDetails details = details(wanted.name(), wanted.capacities());
        Decision decision = changeAccount.to(id, details, wanted.disabled(), preconditions.required());
        Account account = accounts.get(id);
        return Response.ok(view(account)).header(HttpHeaders.ETAG, preconditions.tag(id, account.version(), decision)).build();
    }

    @POST
    @Path("{accountId}/passwordResets")
    @HoldsSecret
    @Consumes(MediaType.WILDCARD)
    public Response reset(@PathParam("accountId") UUID id) {
        return Response.status(Response.Status.CREATED).entity(new Reset(resetPassword.of(id))).build();
    }

    @POST
    @Path("{accountId}/factorResets")
    @Consumes(MediaType.WILDCARD)
    public Response resetFactors(@PathParam("accountId") UUID id) {
        resetFactors.of(id);
        return Response.noContent().build();
    }

    private AccountDetails details(String name, List<WantedCapacity> capacities) {
        return AccountDetails.of(name, capacities, centre.get());
    }

    private AccountView view(Account account) {
        return view(account, mail.undelivered());
    }

    private AccountView view(Account account, Map<UUID, Instant> undelivered) {
        return AccountView.of(account, href(account.id()), undelivered.get(account.id()), clock.instant());
    }

    private String href(UUID id) {
        return links.to("platform", "accounts", id);
    }
}
