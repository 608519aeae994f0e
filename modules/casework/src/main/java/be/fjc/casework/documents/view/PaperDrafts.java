package be.fjc.casework.documents.view;

import static be.fjc.casework.documents.view.PaperWords.day;
import static be.fjc.casework.documents.view.PaperWords.say;

import be.fjc.casework.DossierId;
import be.fjc.casework.documents.domain.Paper;
import be.fjc.casework.documents.domain.PaperKind;
import be.fjc.casework.documents.domain.Recipient;
import be.fjc.casework.view.DossierFile;
import be.fjc.casework.view.DossierFiles;
import be.fjc.casework.view.PersonLine;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Papers made of what the reader may read of a dossier, and no more: the dossier is read as on screen, and nothing else is. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class PaperDrafts {

    @Inject
    DossierFiles files;

    @Inject
    LetterDrafts letters;

    @Inject
    CurrentCentre centre;

    /**
     * @param recipient of an extract; null otherwise
     * @param person of the family that it is for or about; required of an invitation, and of an extract for one of the family
     * @param text in the maker's own words; null when there is none
     */
    public Paper draft(DossierId id, PaperKind kind, Recipient recipient, UUID person, String text) {
        DossierFile dossier = files.read(id).body();
        return switch (kind) {
            case INVITATION -> letters.letter(kind, dossier, member(dossier, person), text);
            case FEEDBACK -> letters.letter(kind, dossier, null, ofNobody(person, text));
            case EXTRACT -> recipient.wholeFamily()
                    ? extract(dossier, recipient, null, ofNobody(person, text))
                    : extract(dossier, recipient, member(dossier, person), text);
        };
    }

    private static PersonLine member(DossierFile dossier, UUID person) {
        return dossier.persons().stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(person == null ? "required" : "notInList", "person"));
    }

    /** The text of a paper that is about nobody in particular: naming a person for it is a mistake. */
    private static String ofNobody(UUID person, String text) {
        if (person != null) {
            throw new InvalidInput("notApplicable", "person");
        }
        return text;
    }

    private Paper extract(DossierFile dossier, Recipient recipient, PersonLine about, String text) {
        List<Paper.Section> sections = new ArrayList<>();
        sections.add(new Paper.Section(null, lines(say("extract.for", say("extract.for." + recipient.code())), text), false));
        sections.add(new Paper.Section(say("extract.dossier"), lines(
                say("extract.number", dossier.number()),
                say("extract.state", say("state." + dossier.state())),
                say("extract.opened", day(dossier.openedOn())),
                say("extract.track", track(dossier.track())),
                say("extract.director", Objects.requireNonNullElse(dossier.caseDirector().name(), ""))), false));
        List<PersonLine> persons = about == null ? dossier.persons() : List.of(about);
        sections.add(new Paper.Section(say("extract.persons"), persons.stream().map(PaperDrafts::person).toList(),
                persons.size() < dossier.persons().size()));
        sections.add(contacts(dossier, recipient, about));
        sections.add(new Paper.Section(say("extract.tracks"), dossier.trackPeriods().stream().map(this::period).toList(),
                !recipient.conversations() && dossier.trackPeriods().stream().anyMatch(period -> period.reasonNote() != null)));
        if (dossier.closure() != null) {
            var closure = dossier.closure();
            boolean all = recipient.conversations();
            sections.add(new Paper.Section(say("extract.closure"), lines(
                    say("extract.closed", day(closure.closedAt()), label("closureReason", closure.reason())), all ? closure.outcome() : null), !all));
        }
        return new Paper(say("extract.title"), sections).under(centre.get().letters().letterhead());
    }

    private Paper.Section contacts(DossierFile dossier, Recipient recipient, PersonLine about) {
        List<DossierFile.ContactLine> shown =
                dossier.contacts().stream().filter(contact -> about == null || about.id().equals(contact.person())).toList();
        boolean notes = shown.stream().anyMatch(contact -> contact.note() != null);
        return new Paper.Section(say("extract.contacts"), shown.stream().map(contact -> contact(contact, recipient)).toList(),
                shown.size() < dossier.contacts().size() || notes && !recipient.conversations());
    }

    private String contact(DossierFile.ContactLine contact, Recipient recipient) {
        String how = label("contactChannel", contact.channel());
        String result = label("contactResult", contact.result());
        return contact.note() == null || !recipient.conversations()
                ? say("extract.contact", day(contact.at()), how, result)
                : say("extract.contact.note", day(contact.at()), how, result, contact.note());
    }

    /** The label of a code, also of the centre's own. */
    private String label(String list, String code) {
        return centre.get().ownCode(list, code).map(own -> own.label(PaperWords.DUTCH)).orElseGet(() -> PaperWords.label(list, code));
    }

    private static String person(PersonLine person) {
        String line = say("extract.person", person.givenName(), person.familyName(), PaperWords.label("personRole", person.role()));
        return person.birthDate() == null ? line : line + ", " + say("extract.born", day(person.birthDate()));
    }

    private String period(DossierFile.TrackPeriodLine period) {
        return period.until() == null
                ? say("extract.period", track(period.track()), day(period.from()))
                : say("extract.period.ended", track(period.track()), day(period.from()), day(period.until()));
    }

    private String track(String code) {
        return centre.get().track(code).map(track -> track.label()).orElse(code);
    }

    private static List<String> lines(String... all) {
        return java.util.stream.Stream.of(all).filter(Objects::nonNull).toList();
    }
}
