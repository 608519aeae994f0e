package be.fjc.casework.safecontact.domain;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was agreed with somebody about being contacted, all but the code word. It holds until another takes its place: one whose day
 * has passed has to be asked again, but is safer than none.
 *
 * @param channels at least one when we contact, none otherwise
 * @param windows empty when every moment is good
 * @param voicemail whether a message may be left
 * @param whoMayPickUp who may answer the phone; null when nobody said
 * @param whoMayReadAlong who reads messages and mail too; null when nobody said
 * @param wordsToUse what to say we are, when somebody else answers; null when nobody said
 * @param cautions what else to mind; null when there is nothing
 * @param heardFrom who said so: the person, or somebody else
 * @param endsOn last day that it is sure; null when no end was agreed
 * @param askAgainOn when to ask again; null when no day was agreed
 */
public record Agreement(
        ContactWay way,
        Set<SafeChannel> channels,
        List<TimeWindow> windows,
        boolean voicemail,
        String whoMayPickUp,
        String whoMayReadAlong,
        String wordsToUse,
        String cautions,
        String heardFrom,
        LocalDate endsOn,
        LocalDate askAgainOn) {

    public Agreement {
        channels = Set.copyOf(channels);
        windows = List.copyOf(windows);
        if (way == ContactWay.WE_CONTACT && channels.isEmpty()) {
            throw new InvalidInput("required", "channels");
        }
        if (way != ContactWay.WE_CONTACT && !channels.isEmpty()) {
            throw new InvalidInput("notApplicable", "channels");
        }
        if (way != ContactWay.WE_CONTACT && !windows.isEmpty()) {
            throw new InvalidInput("notApplicable", "windows");
        }
    }

    /**
     * Why a contact does not keep to it; empty when it does.
     *
     * @param via ways it may go or have gone; one that was agreed is enough
     * @param message whether a message is or was left
     * @param at when it is or was
     */
    public Optional<Refusal> objection(Set<SafeChannel> via, boolean message, Instant at) {
        if (via.isEmpty()) {
            return Optional.empty();
        }
        if (way == ContactWay.NO_CONTACT) {
            return Optional.of(new Refusal("contactForbidden"));
        }
        if (way == ContactWay.THEY_CONTACT) {
            return Optional.of(new Refusal("contactTheyCall"));
        }
        Set<SafeChannel> agreed = via.stream().filter(channels::contains).collect(Collectors.toSet());
        if (agreed.isEmpty()) {
            return Optional.of(new Refusal("contactNotThisWay"));
        }
        if (message && !voicemail) {
            return Optional.of(new Refusal("contactNoVoicemail"));
        }
        return agreed.stream().allMatch(SafeChannel::hasMoment) ? wrongMoment(at) : Optional.empty();
    }

    private Optional<Refusal> wrongMoment(Instant at) {
        if (windows.isEmpty() || windows.stream().anyMatch(window -> window.holds(at))) {
            return Optional.empty();
        }
        String hours = windows.stream().filter(window -> window.isOn(at)).map(TimeWindow::hours).sorted().collect(Collectors.joining(", "));
        return Optional.of(hours.isEmpty() ? new Refusal("contactNotThisDay") : new Refusal("contactNotNow", hours));
    }
}
