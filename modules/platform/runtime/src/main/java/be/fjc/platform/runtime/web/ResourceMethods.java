package be.fjc.platform.runtime.web;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Arrays;

/**
 * Puts {@link Exchange} around every REST operation of every module, so that a read and its audit row always share a transaction and
 * a repeated POST is always recognised. An operation that carries {@link Transactional} itself, or whose class does, has its own plan.
 */
public class ResourceMethods implements Extension {

    <T> void surround(@Observes @WithAnnotations(Path.class) ProcessAnnotatedType<T> resource) {
        Class<T> type = resource.getAnnotatedType().getJavaClass();
        if (type.isInterface() || type.isAnnotationPresent(Transactional.class)) {
            return;
        }
        resource.configureAnnotatedType()
                .filterMethods(method -> !method.isAnnotationPresent(Transactional.class)
                        && Arrays.stream(method.getJavaMember().getAnnotations())
                                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class)))
                .forEach(method -> method.add(Exchanged.Literal.INSTANCE));
    }
}
