package be.fjc.casework.tasks.usecase;

import be.fjc.casework.tasks.domain.Owner;
import be.fjc.casework.tasks.domain.Workers;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Who can be given a task: organisations that still take part, and the professionals who work for them. */
@ApplicationScoped
class Owners {

    @Inject
    CurrentCentre centre;

    @Inject
    People people;

    /** @throws InvalidInput when there is no such organisation, or the person does not work for it */
    Owner checked(String organisation, UUID person) {
        centre.get().organisation(organisation)
                .filter(partner -> partner.status() != Centre.Organisation.Status.FORMER)
                .orElseThrow(() -> new InvalidInput("notInList", "organisation"));
        if (person != null) {
            requireWorker(organisation, person, "person");
        }
        return new Owner(organisation, person);
    }

    void requireWorker(String organisation, UUID person, String field) {
        if (Workers.of(organisation, people).stream().noneMatch(worker -> worker.account().equals(person))) {
            throw new InvalidInput("notInList", field);
        }
    }
}
