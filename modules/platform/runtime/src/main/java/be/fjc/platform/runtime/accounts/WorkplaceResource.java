package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Access;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.runtime.configuration.SignInWays;
import be.fjc.platform.runtime.modules.Modules;
import be.fjc.platform.runtime.tenancy.TenantScope;
import be.fjc.platform.runtime.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a browser begins: the one thing it may ask before anyone is signed in. Which modules a centre has, only its people learn. */
@Path("platform/v1/workplace")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkplaceResource {

    @Inject
    CurrentCentre current;

    @Inject
    Modules modules;

    @Inject
    SignedIn signedIn;

    @Inject
    AtWork atWork;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @GET
    public WorkplaceView get(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        Centre centre = current.get();
        WorkplaceView.Face face = new WorkplaceView.Face(centre.name(), centre.kind().name().toLowerCase(Locale.ROOT),
                centre.languages().stream().map(Locale::toLanguageTag).toList(), centre.theme(),
                centre.words(Language.of(languages)));
        if (signedIn.session().isEmpty()) {
            return new WorkplaceView(face, ways(), List.of(), List.of(), null, null);
        }
        List<CentreModule> on = modules.on(centre);
        return new WorkplaceView(face, ways(), screens(on), menu(on), lists(centre, Language.of(languages)),
                atWork.describe(signedIn.session().get()));
    }

    private Map<String, List<WorkplaceView.Own>> lists(Centre centre, Locale language) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Brussels.ZONE);
        return centre.lists().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, list -> list.getValue().stream()
                .map(own -> new WorkplaceView.Own(own.whole(), own.label(language), own.isOfferedOn(today)))
                .toList()));
    }

    private static WorkplaceView.Ways ways() {
        SignInWays ways = TenantScope.current().signIn();
        return new WorkplaceView.Ways(ways.localAccounts(), ways.providers().stream()
                .map(provider -> new WorkplaceView.Way(provider.code(), provider.label(), "/sign-in/" + provider.code()))
                .toList());
    }

    private static List<WorkplaceView.Screens> screens(List<CentreModule> on) {
        return on.stream()
                .filter(module -> module.getClass().getClassLoader().getResource("META-INF/resources" + address(module)) != null)
                .map(module -> new WorkplaceView.Screens(module.id(), address(module), module.getClass().getPackage().getImplementationVersion()))
                .toList();
    }

    private static String address(CentreModule module) {
        return "/m/" + module.id() + "/index.js";
    }

    private List<WorkplaceView.Entry> menu(List<CentreModule> on) {
        return on.stream()
                .flatMap(module -> module.menu().stream()
                        .filter(entry -> !access.relationsThatAllow(entry.permission()).isEmpty())
                        .map(entry -> new WorkplaceView.Entry(entry.titleKey(), entry.path(), module.id(), entry.group().code(), entry.order())))
                .sorted(Comparator.comparingInt(WorkplaceView.Entry::order))
                .toList();
    }
}
