package be.fjc.bench.slice;

import java.util.List;
import java.util.Map;

/** A dossier with its details, each part a list of rows by column name: nothing is made of them but JSON. */
public record DossierSheet(
        Map<String, Object> dossier,
        List<Map<String, Object>> contacts,
        List<Map<String, Object>> trackPeriods,
        List<Map<String, Object>> closure,
        List<Map<String, Object>> domains,
        List<Map<String, Object>> persons) {}
