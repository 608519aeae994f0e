package be.fjc.casework.usecase;

import be.fjc.casework.domain.CriterionAnswer;
import be.fjc.casework.domain.TrackChoice;
import be.fjc.platform.access.Role;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a centre offers to choose from: its tracks, criteria, partners and case directors. What is not among them is bad input. */
@ApplicationScoped
public class Choices {

    @Inject
    CurrentCentre centre;

    @Inject
    People people;

    /** A track as it is today. */
    public TrackChoice track(String code, LocalDate today) {
        return centre.get().track(code)
                .map(track -> new TrackChoice(
                        track.code(), track.level(), track.versionOn(today).map(Centre.TrackVersion::from).orElse(null)))
                .orElseThrow(() -> new InvalidInput("notInList", "track"));
    }

    public UUID caseDirector(UUID account) {
        return people.find(account)
                .filter(person -> person.roles().contains(Role.CASE_DIRECTOR))
                .orElseThrow(() -> new InvalidInput("notInList", "caseDirector"))
                .account();
    }

    String organisation(String code) {
        return centre.get().organisation(code)
                .orElseThrow(() -> new InvalidInput("notInList", "redirectedTo"))
                .code();
    }

    /** The answers with the wording they have now; every criterion of the centre exactly once. */
    List<CriterionAnswer> criteria(List<DecideReferral.Answer> answers) {
        List<Centre.Criterion> asked = centre.get().criteria();
        var issues = new ArrayList<InvalidInput.Issue>();
        var chosen = new ArrayList<CriterionAnswer>();
        for (int at = 0; at < answers.size(); at++) {
            String code = answers.get(at).code();
            var criterion = asked.stream().filter(candidate -> candidate.code().equals(code)).findFirst();
            if (criterion.isEmpty()) {
                issues.add(new InvalidInput.Issue("notInList", "criteria[" + at + "].code"));
                continue;
            }
            chosen.add(new CriterionAnswer(asked.indexOf(criterion.get()), code, criterion.get().label(), answers.get(at).met()));
        }
        if (chosen.stream().map(CriterionAnswer::code).distinct().count() < chosen.size()) {
            issues.add(new InvalidInput.Issue("duplicateInput", "criteria"));
        } else if (issues.isEmpty() && chosen.size() < asked.size()) {
            issues.add(new InvalidInput.Issue("criteriaIncomplete", "criteria"));
        }
        if (!issues.isEmpty()) {
            throw new InvalidInput(issues);
        }
        return chosen;
    }

    List<String> criteriaAsked() {
        return centre.get().criteria().stream().map(Centre.Criterion::code).toList();
    }
}
