package be.fjc.chainapproach.plan.view;

import be.fjc.casework.TaskDesk;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.plan.domain.Agreement;
import be.fjc.chainapproach.plan.domain.ClientVersion;
import be.fjc.chainapproach.plan.domain.Evaluation;
import be.fjc.chainapproach.plan.domain.Goal;
import be.fjc.chainapproach.plan.domain.Perspective;
import be.fjc.chainapproach.plan.domain.Plan;
import be.fjc.chainapproach.plan.domain.PlanContent;
import be.fjc.chainapproach.plan.domain.PlanTask;
import be.fjc.chainapproach.plan.domain.PlanVersion;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A plan in lines. Whoever asks here has asked whether it may be seen, and leaves out afterwards what may not be read. */
@ApplicationScoped
class PlanLines {

    @Inject
    TaskDesk tasks;

    @Inject
    CurrentCentre centre;

    @Inject
    People people;

    @Inject
    Links links;

    @Inject
    Seal seal;

    VersionLine of(Plan plan, PlanVersion version) {
        PlanContent content = version.content(seal);
        return new VersionLine(
                version.number(),
                version.effectiveOn(),
                version.writtenAt(),
                person(version.writtenBy()),
                version.establishedAt(),
                person(version.establishedBy()),
                content.goals().stream().map(goal -> goal(plan, goal)).toList(),
                content.unused().entrySet().stream().map(one -> new UnusedLine(one.getKey().code(), one.getValue())).toList(),
                content.wishes().stream().map(wish -> new WishLine(wish.member(), wish.words())).toList(),
                content.unexplained().stream().map(Perspective::code).toList());
    }

    private GoalLine goal(Plan plan, Goal goal) {
        return new GoalLine(goal.id(), goal.title(), goal.plain(), goal.lifeDomain(), goal.member(), sorted(goal.readers()),
                goal.actions().stream().map(action -> action(plan, action)).toList());
    }

    private ActionLine action(Plan plan, Goal.Action action) {
        TaskDesk.Known task = plan.taskOf(action).map(PlanTask::task).flatMap(tasks::find).orElse(null);
        return new ActionLine(
                action.id(),
                action.perspective().code(),
                action.what(),
                action.plain(),
                action.organisation(),
                organisation(action.organisation()),
                action.worker(),
                action.contact(),
                action.place(),
                action.dueOn(),
                action.safety(),
                action.member(),
                sorted(action.readers()),
                task == null ? null : task.id(),
                task == null ? null : task.answer(),
                task == null ? null : task.state(),
                task == null ? null : task.reason());
    }

    /** Of everybody who is to do something, and of whoever said something besides. */
    List<AgreementLine> agreements(PlanVersion version) {
        Set<String> organisations = new LinkedHashSet<>(version.content(seal).actions().map(Goal.Action::organisation).toList());
        organisations.addAll(version.agreements().keySet());
        return organisations.stream()
                .map(code -> agreement(code, version.agreements().get(code)))
                .sorted(Comparator.comparing(AgreementLine::organisationName))
                .toList();
    }

    private AgreementLine agreement(String code, Agreement said) {
        return said == null
                ? new AgreementLine(code, organisation(code), null, null, null, null)
                : new AgreementLine(code, organisation(code), said.agrees(), said.why(seal), person(said.saidBy()), said.saidAt());
    }

    EvaluationLine of(Evaluation evaluation) {
        Evaluation.Found found = evaluation.found(seal);
        return new EvaluationLine(
                found.heldOn(),
                found.attainments().entrySet().stream().map(one -> new AttainmentLine(one.getKey(), one.getValue().code())).toList(),
                found.words(),
                found.nextOn(),
                person(evaluation.recordedBy()));
    }

    ClientVersionLine of(ClientVersion made) {
        return new ClientVersionLine(
                made.id(),
                links.to(ChainApproachModule.ID, "plans", made.plan(), "clientVersions", made.id(), "content"),
                made.number(),
                made.member(),
                made.kind().code(),
                made.reason(seal),
                person(made.madeBy()),
                made.madeAt());
    }

    /** What the centre calls it. */
    String organisation(String code) {
        return centre.get().organisation(code).map(Centre.Organisation::name).orElse(code);
    }

    /** The name of a colleague; null when there is none such any more. */
    String person(UUID account) {
        return account == null ? null : people.find(account).map(Person::name).orElse(null);
    }

    private static List<UUID> sorted(Set<UUID> ids) {
        return ids.stream().sorted().toList();
    }
}
