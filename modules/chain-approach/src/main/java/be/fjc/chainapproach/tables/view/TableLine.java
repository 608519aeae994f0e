package be.fjc.chainapproach.tables.view;

import be.fjc.platform.access.Open;
import java.util.List;
import java.util.UUID;

/** A table in the list, and whether a dossier can be put on it today. It says nothing about families. */
public record TableLine(
        @Open UUID id, @Open String href, @Open String name, @Open String rhythm, @Open Boolean emergency, @Open List<String> zones,
        @Open Integer participants, @Open TableState state) {}
