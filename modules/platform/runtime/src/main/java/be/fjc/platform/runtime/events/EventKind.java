package be.fjc.platform.runtime.events;

/** What kind of fact: the module that tells it and its simple class name, both part of its contract. */
record EventKind(String module, String type) {}
