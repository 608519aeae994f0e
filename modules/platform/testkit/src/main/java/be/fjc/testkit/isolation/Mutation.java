package be.fjc.testkit.isolation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Takes one guard out of the product: the shipped class with one method's body replaced, put before the platform's jar on the
 * application's class path. Nothing is copied, so a guard that is rewritten is still the guard that is taken out.
 */
public final class Mutation {

    private Mutation() {}

    /**
     * @param type the class that holds the guard
     * @param method the method that is the guard
     * @param instead what it does now
     */
    public static WebArchive replace(WebArchive war, String type, String method, Implementation instead) {
        return change(war, type, builder -> builder.method(ElementMatchers.named(method)).intercept(instead));
    }

    /** As {@link #replace}, where the replacement needs to know the class: it is given the description of the method to call. */
    public static WebArchive delegate(WebArchive war, String type, String method, String sibling) {
        TypeDescription description = pool().describe(type).resolve();
        var other = description.getDeclaredMethods().filter(ElementMatchers.named(sibling)).getOnly();
        return replace(war, type, method, net.bytebuddy.implementation.MethodCall.invoke(other).withAllArguments());
    }

    private static WebArchive change(WebArchive war, String type, UnaryOperator<DynamicType.Builder<?>> change) {
        TypeDescription description = pool().describe(type).resolve();
        if (description.getDeclaredMethods().isEmpty()) {
            throw new IllegalStateException(type + " has no methods");
        }
        byte[] changed = change.apply(new ByteBuddy().with(TypeValidation.DISABLED).redefine(description, locator())).make().getBytes();
        return war.add(new ByteArrayAsset(changed), "WEB-INF/classes/" + type.replace('.', '/') + ".class");
    }

    private static TypePool pool() {
        return TypePool.Default.of(locator());
    }

    private static ClassFileLocator locator() {
        try {
            File runtime = Deployments.jarNamed("fjc-runtime-");
            return new ClassFileLocator.Compound(ClassFileLocator.ForJarFile.of(runtime), ClassFileLocator.ForClassLoader.ofSystemLoader());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
