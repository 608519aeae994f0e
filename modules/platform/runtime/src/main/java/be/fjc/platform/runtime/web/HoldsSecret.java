package be.fjc.platform.runtime.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a POST whose answer shows a secret once, a password or a token: it is not kept, so a repeated request is not recognised. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface HoldsSecret {}
