package be.fjc.platform.runtime.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything under {@code /api}: the resources and providers of all modules, found by the container. */
@ApplicationPath("/api")
public class Api extends Application {}
