package be.fjc.casework.web;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.Listed;
import be.fjc.platform.centre.CurrentCentre;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** A code from one of the lists, or one that this centre added to it; absent is fine unless something else requires it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = OneOf.Check.class)
public @interface OneOf {

    Class<? extends Coded> value();

    String message() default "notInList";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares with the codes of the list, then with the centre's own: only those have a dash. */
    class Check implements ConstraintValidator<OneOf, String> {

        private String name;
        private List<String> codes = List.of();

        @Override
        public void initialize(OneOf constraint) {
            name = Listed.nameOf(constraint.value());
            codes = List.of(constraint.value().getEnumConstants()).stream().map(Coded::code).toList();
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || codes.contains(code) || code.indexOf('-') > 0 && isOwn(code);
        }

        private boolean isOwn(String code) {
            return CDI.current().select(CurrentCentre.class).get().get().ownCode(name, code).isPresent();
        }
    }
}
