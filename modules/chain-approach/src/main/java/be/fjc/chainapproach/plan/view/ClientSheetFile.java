package be.fjc.chainapproach.plan.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.casework.PaperPress;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.util.List;
import java.util.UUID;

/**
 * A version for one of the family, as it will be on paper.
 *
 * @param reader as what that person reads
 * @param choices what can still be left out: whatever of the plan is in it
 */
public record ClientSheetFile(
        @Open String reader,
        @Open String sheetTitle,
        @Classified(T) List<SheetPart> sheetParts,
        @Classified(T) List<Choice> choices) {

    /** A part of it. */
    public record SheetPart(@Classified(T) String clientHeading, @Classified(T) List<String> clientLines) {

        static SheetPart of(PaperPress.Part part) {
            return new SheetPart(part.heading(), part.lines());
        }
    }

    /** Something that is in it and can be left out. */
    public record Choice(@Classified(T) UUID id, @Classified(T) String clientChoice) {}
}
