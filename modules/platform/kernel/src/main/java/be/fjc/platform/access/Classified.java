package be.fjc.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a component of a record that leaves the system with its information class; who may not read the class never gets it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Classified {
    InformationClass value();

    /** Whether it belongs to the summary of its class, for who may read no more than that. */
    boolean summary() default false;
}
