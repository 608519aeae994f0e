package be.fjc.casework.matching.domain;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** A telephone number, however it is written: 0470 12 34 56, +32(0)470/12.34.56 and 0032470123456 are one. */
final class PhoneNumber {

    /** Where a number is from that does not say so. */
    private static final String HERE = "BE";

    private PhoneNumber() {}

    /** Country and number in digits; empty for what is none. It need not be in use. */
    static Optional<String> digits(String text) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(text.replace("(0)", ""), HERE);
            return Optional.of(numbers.format(number, PhoneNumberFormat.E164).substring(1));
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }
}
