package be.fjc.casework.safecontact.domain;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.ContactChannel;
import java.util.EnumSet;
import java.util.Set;

/** A way to contact somebody where that person is; whoever comes to the centre is not contacted by us. */
public enum SafeChannel implements Coded {
    MOBILE("mobile"),
    LANDLINE("landline"),
    TEXT("text"),
    EMAIL("email"),
    LETTER("letter"),
    VISIT("visit");

    private final String code;

    SafeChannel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Ways that a contact may have gone that is written down like this; none when it was not where the person lives or is. */
    public static Set<SafeChannel> of(ContactChannel channel) {
        return switch (channel) {
            case PHONE -> EnumSet.of(MOBILE, LANDLINE);
            case VIDEO -> EnumSet.of(MOBILE);
            case MESSAGE -> EnumSet.of(TEXT, EMAIL, LETTER);
            case VISIT -> EnumSet.of(VISIT);
            case OFFICE -> EnumSet.noneOf(SafeChannel.class);
        };
    }

    /** Whether it asks for a moment: a call, a text or a visit is noticed when it comes, mail when it is read. */
    public boolean hasMoment() {
        return this != EMAIL && this != LETTER;
    }
}
