package be.fjc.casework.tasks.web;

import java.util.UUID;

/** That the organisation takes it, and perhaps who does it there. */
public record TakingRequest(UUID person) {}
