package be.fjc.isolation.inside;

import be.fjc.platform.runtime.accounts.TokenMint;
import be.fjc.platform.runtime.tenancy.Tenant;
import be.fjc.testkit.isolation.Ground;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

/** Runs a probe for a test outside and tells whether the guard held; or makes a token, see {@link TokenMint}. */
@WebServlet("/probe/*")
public class ProbeServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Probes probes;

    @Inject
    transient Ground ground;

    @Inject
    transient TokenMint mint;

    @Resource
    transient ManagedExecutorService nobodysThreads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String name = request.getPathInfo().substring(1);
        response.setContentType("text/plain;charset=UTF-8");
        try {
            response.getWriter().print(nobodysThreads.submit(() -> "token".equals(name) ? token() : outcomeOf(name)).get());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            throw new ServletException(failure);
        }
    }

    private String outcomeOf(String name) {
        try {
            probes.run(name);
            return "held";
        } catch (Exception | AssertionError hole) {
            return "hole: " + hole;
        }
    }

    /** A token of the first centre, whose session and account by some disaster are another centre's as well. */
    private String token() throws Exception {
        UUID account = UUID.randomUUID();
        UUID session = UUID.randomUUID();
        for (Tenant centre : new Tenant[] {ground.ours(), ground.theirs()}) {
            ground.as(centre, () -> {
                ground.platform().createNativeQuery("""
                        INSERT INTO platform_account (id, login, name, organisation, password_hash, must_change_password, disabled, failures, added_at, version)
                        VALUES (?, ?, 'Test (synthetisch)', 'centrum', 'none', false, false, 0, now(), 1)
                        """).setParameter(1, account).setParameter(2, account.toString()).executeUpdate();
                ground.platform().createNativeQuery("INSERT INTO platform_capacity (account, organisation, role) VALUES (?, 'centrum', 'INTAKE_WORKER')")
                        .setParameter(1, account).executeUpdate();
                ground.platform().createNativeQuery("""
                        INSERT INTO platform_session (id, account, organisation, machine, started_at, seen_at, ends_at)
                        VALUES (?, ?, 'centrum', true, now(), now(), now() + interval '1 hour')
                        """).setParameter(1, session).setParameter(2, account).executeUpdate();
                return null;
            });
        }
        return mint.token(session, account, ground.ours().id());
    }
}
