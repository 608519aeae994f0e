package be.fjc.bench.floor;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything it has is in the root. */
@ApplicationPath("/")
public class FloorApplication extends Application {}
