package be.fjc.testkit.mutation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.scaffold.MethodGraph;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.implementation.MethodCall;
import net.bytebuddy.implementation.StubMethod;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;

/** What is done to a class to take a guard out of it; the shape of the class stays the same, so that a running server takes it. */
@FunctionalInterface
public interface Cut {

    DynamicType.Builder<?> in(DynamicType.Builder<?> builder);

    /** A method that does nothing; it answers false, 0 or null. */
    static Cut nothing(String method) {
        return body(method, StubMethod.INSTANCE);
    }

    /** A method that always answers this number, text or boolean. */
    static Cut answers(String method, Object constant) {
        return body(method, FixedValue.value(constant));
    }

    /** A filter that lets everything through, as if it stood in no web-fragment. */
    static Cut passes() {
        try {
            var next = FilterChain.class.getMethod("doFilter", ServletRequest.class, ServletResponse.class);
            return body("doFilter", MethodCall.invoke(next).onArgument(2).withArgument(0, 1));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cut body(String method, Implementation instead) {
        return builder -> builder.method(ElementMatchers.named(method)).intercept(instead);
    }

    /** Within a method, one look is taken out: the call is not made, and answers this when it answers at all. */
    static Cut look(String method, String called, boolean answer) {
        return look(method, called, 0, answer);
    }

    /** As {@link #look(String, String, boolean)}, for a later call of the same name; the first has number 0. */
    static Cut look(String method, String called, int number, boolean answer) {
        return builder -> builder.visit(new CallTakenOut(ElementMatchers.named(method), called, number, answer));
    }

    /** The class with the cut in it. */
    static byte[] made(String type, byte[] whole, Cut cut) {
        ClassFileLocator locator = new ClassFileLocator.Compound(
                ClassFileLocator.Simple.of(type, whole), ClassFileLocator.ForClassLoader.of(Cut.class.getClassLoader()),
                ClassFileLocator.ForClassLoader.ofPlatformLoader());
        TypeDescription described = TypePool.Default.of(locator).describe(type).resolve();
        return cut.in(new ByteBuddy()
                        .with(TypeValidation.DISABLED)
                        .with(MethodGraph.Compiler.ForDeclaredMethods.INSTANCE)
                        .with(Implementation.Context.Disabled.Factory.INSTANCE)
                        .redefine(described, locator))
                .make()
                .getBytes();
    }
}
