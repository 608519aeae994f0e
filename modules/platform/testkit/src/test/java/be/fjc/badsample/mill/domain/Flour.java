package be.fjc.badsample.mill.domain;

/** In a room of another module. */
public class Flour {}
