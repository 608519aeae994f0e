package be.fjc.casework.domain;

/** Every step ever taken; steps are added and never changed. */
public interface Timeline {

    void add(Step step);
}
