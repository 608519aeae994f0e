package be.fjc.casework.web;

import be.fjc.casework.domain.Coded;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** A code from one of the lists; absent is fine unless something else requires it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = OneOf.Check.class)
public @interface OneOf {

    Class<? extends Coded> value();

    String message() default "notInList";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares with the codes of the list. */
    class Check implements ConstraintValidator<OneOf, String> {

        private List<String> codes = List.of();

        @Override
        public void initialize(OneOf constraint) {
            codes = List.of(constraint.value().getEnumConstants()).stream().map(Coded::code).toList();
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || codes.contains(code);
        }
    }
}
