package be.fjc.casework.matching.domain;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/** A telephone number, however it is written: 0470 12 34 56, +32(0)470/12.34.56 and 0032470123456 are one. */
public final class PhoneNumber {

    /** Where a number is from that does not say so. */
    private static final String HERE = "BE";

    private PhoneNumber() {}

    /** Country and number in digits; empty for what is none. It need not be in use. */
    static Optional<String> digits(String text) {
        return parsed(text).map(number -> PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164).substring(1));
    }

    /** Whether both ways of writing lead to one telephone; what is no number is only the same as itself. */
    public static boolean isSame(String one, String other) {
        return one.strip().equals(other.strip()) || digits(one).isPresent() && digits(one).equals(digits(other));
    }

    /** Whether it is known to stand in a house. */
    public static boolean isLandline(String text) {
        return parsed(text).map(PhoneNumberUtil.getInstance()::getNumberType).filter(PhoneNumberType.FIXED_LINE::equals).isPresent();
    }

    private static Optional<Phonenumber.PhoneNumber> parsed(String text) {
        try {
            return Optional.of(PhoneNumberUtil.getInstance().parse(text.replace("(0)", ""), HERE));
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }
}
