package be.fjc.casework.tasks.view;

import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.UUID;

/** Who stands in for the reader, and when. */
public record SubstitutionLine(
        @Open UUID id, @Open String href, @Open ColleagueLine substitute, @Open LocalDate firstOn, @Open LocalDate lastOn) {}
