package be.fjc.shortchain.zones.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the short chain works. */
public interface ZoneCovers {

    Optional<ZoneCover> find(UUID id);

    /** Every one there is or was, by the day it began. */
    List<ZoneCover> all();

    void add(ZoneCover cover);
}
