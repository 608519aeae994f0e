package be.fjc.casework.safecontact.web;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.safecontact.domain.Agreement;
import be.fjc.casework.safecontact.domain.ContactWay;
import be.fjc.casework.safecontact.domain.SafeChannel;
import be.fjc.casework.safecontact.domain.TimeWindow;
import be.fjc.casework.safecontact.domain.Weekday;
import be.fjc.casework.safecontact.usecase.SetContactRule;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was agreed with a person about contact. A code word that is not sent stays as it was: who sets a rule need not know it. */
public record ContactRuleRequest(
        @NotNull UUID person,
        @NotNull @OneOf(ContactWay.class) String way,
        @NotNull @Size(max = 6) List<@NotNull @OneOf(SafeChannel.class) String> channels,
        @NotNull @Size(max = 14) List<@NotNull @Valid Window> windows,
        @NotNull Boolean voicemail,
        @Size(max = Sent.TEXT) String whoMayPickUp,
        @Size(max = Sent.TEXT) String whoMayReadAlong,
        @Size(max = Sent.TEXT) String wordsToUse,
        @Size(max = Sent.TEXT) String cautions,
        @NotBlank @Size(max = Sent.TEXT) String heardFrom,
        @Size(max = Sent.LINE) String codeWord,
        Boolean dropCodeWord,
        LocalDate endsOn,
        LocalDate askAgainOn) {

    Agreement agreement() {
        return new Agreement(
                Sent.value(ContactWay.class, way),
                channels.stream().map(code -> Sent.value(SafeChannel.class, code)).collect(Collectors.toSet()),
                windows.stream().map(Window::window).toList(),
                voicemail,
                Sent.text(whoMayPickUp),
                Sent.text(whoMayReadAlong),
                Sent.text(wordsToUse),
                Sent.text(cautions),
                heardFrom.strip(),
                endsOn,
                askAgainOn);
    }

    SetContactRule.CodeWord codeWordSent() {
        return new SetContactRule.CodeWord(Sent.text(codeWord), Boolean.TRUE.equals(dropCodeWord));
    }

    /** A good moment: days, and hours as clocks in Brussels show them. */
    public record Window(
            @NotNull @Size(min = 1, max = 7) List<@NotNull @OneOf(Weekday.class) String> days,
            @NotNull @Pattern(regexp = TIME) String opens,
            @NotNull @Pattern(regexp = TIME) String closes) {

        private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

        private TimeWindow window() {
            LocalTime from = LocalTime.parse(opens);
            LocalTime until = LocalTime.parse(closes);
            if (!from.isBefore(until)) {
                throw new InvalidInput("closesBeforeItOpens", "windows");
            }
            Set<Weekday> on = days.stream().map(code -> Coded.find(Weekday.class, code).orElseThrow()).collect(Collectors.toSet());
            return new TimeWindow(on, from, until);
        }
    }
}
