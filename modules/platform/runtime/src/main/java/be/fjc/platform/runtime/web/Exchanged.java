package be.fjc.platform.runtime.web;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One request, one transaction, one answer. {@link ResourceMethods} puts it on every REST operation; nobody writes it. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@interface Exchanged {

    /** To add it by program. */
    final class Literal extends AnnotationLiteral<Exchanged> implements Exchanged {
        static final Literal INSTANCE = new Literal();
    }
}
