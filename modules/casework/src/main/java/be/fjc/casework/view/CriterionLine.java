package be.fjc.casework.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.platform.access.Classified;

/** One criterion of an admission test as it was worded then, with its answer. */
public record CriterionLine(@Classified(R) String code, @Classified(R) String label, @Classified(R) Boolean met) {}
