package be.fjc.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** Manners inside a server: its threads, its clock, its log. */
final class ServerRules {

    /** Parts of {@code javax} that Java itself brings; all other names moved to {@code jakarta}. */
    private static final Set<String> JAVAX = Set.of("javax.naming", "javax.crypto", "javax.sql", "javax.xml");

    private ServerRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("no threads but the server's: one of our own has no tenant",
                        (one, all) -> !Codebase.isLauncher(one),
                        (one, all) -> Seen.calls(one, ServerRules::startsThread)),
                Rule.of("the time comes from the injected clock, so that a demo and a test can set it",
                        (one, all) -> !Codebase.isLauncher(one) && !Codebase.isIn(one, "be.fjc.platform.runtime.clock"),
                        (one, all) -> Seen.calls(one, ServerRules::asksTime))
                        .except("be.fjc.platform.kernel.Ids", "an id made now; domain code gives the moment")
                        .except("be.fjc.platform.runtime.configuration.TenantsFolder", "the age of a file, by the clock of the file system")
                        .except("be.fjc.platform.runtime.demo.DemoLoader", "the moment of loading, where the demo's year ends")
                        .except("be.fjc.platform.runtime.provisioning.TenantSteps", "when to try again; no clock of the work"),
                Rule.of("nothing is printed: the log has a format and holds no personal data",
                        (one, all) -> !Codebase.isLauncher(one),
                        (one, all) -> Seen.calls(one, ServerRules::prints)),
                Rule.of("nobody opens what is private by reflection",
                        (one, all) -> true,
                        (one, all) -> Seen.calls(one, access -> access.getName().matches("(try)?setAccessible")))
                        .except("be.fjc.platform.access.Readable", "copies records of modules' closed rooms, component by component")
                        .except("be.fjc.platform.runtime.json.JsonText", "writes records of modules' closed rooms")
                        .except("be.fjc.platform.runtime.json.RecordReader", "makes records of modules' closed rooms"),
                Rule.of("javax is gone, but for what Java itself brings",
                        (one, all) -> true,
                        (one, all) -> Seen.complaints(one, target -> Codebase.isIn(target, "javax")
                                && JAVAX.stream().noneMatch(known -> Codebase.isIn(target, known)))));
    }

    private static boolean startsThread(JavaAccess<?> access) {
        boolean withoutExecutor = access.getName().endsWith("Async")
                && access.getTarget().getFullName().indexOf("Executor") < 0;
        return Seen.isOf(access, "java.lang.Thread", "<init>", "start", "ofVirtual", "ofPlatform", "startVirtualThread")
                || Seen.isOf(access, "java.util.Timer", "<init>")
                || Seen.isOf(access, "java.util.concurrent.Executors")
                || Seen.isOf(access, "java.util.concurrent.ThreadPoolExecutor", "<init>")
                || Seen.isOf(access, "java.util.concurrent.ForkJoinPool")
                || Seen.isOf(access, "java.util.concurrent.CompletableFuture") && withoutExecutor
                || access.getName().equals("parallelStream")
                || Seen.isOf(access, "java.util.stream.BaseStream", "parallel");
    }

    private static boolean asksTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean now = owner.getPackageName().equals("java.time") && access.getName().equals("now");
        boolean withClock = access.getTarget().getFullName().contains("java.time.Clock)");
        return now && !withClock
                || Seen.isOf(access, "java.time.Clock") && access.getName().matches("system.*|tick(Seconds|Minutes|Millis)")
                || Seen.isOf(access, "java.lang.System", "currentTimeMillis")
                || Seen.isOf(access, "java.util.Date", "<init>") && access.getTarget().getFullName().endsWith("()");
    }

    private static boolean prints(JavaAccess<?> access) {
        return Seen.isOf(access, "java.lang.System", "out", "err") || Seen.isOf(access, "java.lang.Throwable", "printStackTrace");
    }

}
