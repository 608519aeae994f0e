package be.fjc.chainapproach.invitations.usecase;

import be.fjc.platform.mail.Appointment;
import java.net.URI;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of an invitation: the same for every meeting and everybody. */
final class InvitationWords {

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Appointment appointment;
    private final ResourceBundle words;

    InvitationWords(Locale language, Appointment appointment) {
        this.appointment = appointment;
        this.words = ResourceBundle.getBundle("be.fjc.chainapproach.invitations.usecase.invitation", language, NO_OTHER_LANGUAGE);
    }

    String subject() {
        return words.getString("subject");
    }

    String text(URI startScreen) {
        return words.getString(kind()) + "\n\n" + startScreen + "\n";
    }

    private String kind() {
        if (appointment.calledOff()) {
            return "calledOff";
        }
        return appointment.sequence() == 0 ? "called" : "moved";
    }
}
