package be.fjc.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a job or a reaction: nobody is signed in there, so the decision function is not asked. Says for whom it is done and why that
 * person, or nobody, needs no answer; whoever reviews it reads this first.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ActsFor {
    String value();
}
