package be.fjc.chainapproach.minutes.usecase;

import be.fjc.casework.TaskDesk;
import be.fjc.chainapproach.attendance.usecase.ItemAtHand;
import be.fjc.chainapproach.attendance.usecase.ItemAtHand.Held;
import be.fjc.chainapproach.minutes.domain.AgreedAction;
import be.fjc.chainapproach.minutes.domain.MinutesBook;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Those at the table agree that an organisation does something: at once a task of that organisation, which hears of it. */
@UseCase
public class AgreeOnAction {

    @Inject
    ItemAtHand hand;

    @Inject
    TaskDesk tasks;

    @Inject
    MinutesBook book;

    /** @return the id of the agreement */
    public UUID agree(UUID meeting, UUID item, TaskDesk.Asked asked) {
        Held held = hand.require("chain-approach.minutes.write", meeting, item);
        hand.requireRunning(held);
        AgreedAction action = new AgreedAction(held.item(), tasks.ask(held.item().dossier(), asked), held.by(), held.at());
        book.add(action);
        return action.id();
    }
}
