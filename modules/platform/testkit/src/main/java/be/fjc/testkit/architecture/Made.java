package be.fjc.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;

/** Makes an instance of a class that needs nothing, to ask it what it says about itself. */
final class Made {

    private Made() {}

    static <T> T by(JavaClass one, Class<T> type) {
        try {
            Constructor<?> constructor = one.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return type.cast(constructor.newInstance());
        } catch (ReflectiveOperationException trouble) {
            throw new IllegalStateException(one.getName() + " cannot be made without a container", trouble);
        }
    }
}
