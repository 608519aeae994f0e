package be.fjc.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** The tenant wall stands in one place; nobody else can reach the database around it. */
final class TenancyRules {

    private static final String TENANCY = "be.fjc.platform.runtime.tenancy";
    private static final String PROVISIONING = "be.fjc.platform.runtime.provisioning";
    private static final Set<String> ROADS = Set.of(
            "javax.sql.DataSource", "javax.sql.ConnectionPoolDataSource", "javax.sql.XADataSource", "java.sql.Connection",
            "java.sql.DriverManager", "java.sql.Statement", "java.sql.PreparedStatement", "java.sql.CallableStatement");

    private TenancyRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("nothing outside the platform touches tenancy or provisioning",
                        (one, all) -> !Codebase.isPlatform(one) && !Codebase.isLauncher(one),
                        (one, all) -> Seen.complaints(one, TenancyRules::isWall)),
                Rule.of("only tenancy and provisioning hold a data source or a connection",
                        (one, all) -> !isWall(one) && !Codebase.isLauncher(one),
                        (one, all) -> Seen.complaints(one, target -> ROADS.contains(target.getName()))),
                Rule.of("nobody takes the connection out of an entity manager, or looks the data source up by name",
                        (one, all) -> !isWall(one) && !Codebase.isLauncher(one),
                        (one, all) -> Seen.calls(one, TenancyRules::goesAround)));
    }

    private static boolean isWall(JavaClass one) {
        return Codebase.isIn(one, TENANCY) || Codebase.isIn(one, PROVISIONING);
    }

    private static boolean goesAround(JavaAccess<?> access) {
        return Seen.isOf(access, "jakarta.persistence.EntityManager", "unwrap", "runWithConnection", "callWithConnection")
                || Seen.isOf(access, "jakarta.persistence.EntityManagerFactory", "createEntityManager", "unwrap")
                || Seen.isOf(access, "jakarta.persistence.Persistence")
                || Seen.isOf(access, "javax.naming.Context", "lookup");
    }
}
