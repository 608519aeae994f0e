package be.fjc.testkit.architecture;

import static be.fjc.testkit.architecture.Part.Room.DEMO;
import static be.fjc.testkit.architecture.Part.Room.DOMAIN;
import static be.fjc.testkit.architecture.Part.Room.STORE;
import static be.fjc.testkit.architecture.Part.Room.USECASE;
import static be.fjc.testkit.architecture.Part.Room.VIEW;
import static be.fjc.testkit.architecture.Part.Room.WEB;

import be.fjc.testkit.architecture.Part.Room;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Inside a module: one front door and up to six rooms, and who may look into which. */
final class RoomRules {

    private static final Map<Room, Set<Room>> SEES = Map.of(
            WEB, EnumSet.of(USECASE, VIEW, DOMAIN),
            USECASE, EnumSet.of(DOMAIN),
            VIEW, EnumSet.of(DOMAIN),
            STORE, EnumSet.of(DOMAIN),
            DOMAIN, EnumSet.noneOf(Room.class),
            DEMO, EnumSet.allOf(Room.class));

    private RoomRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("every class of a module stands at its front door or in a room",
                        (one, all) -> all.isInModule(one),
                        (one, all) -> all.moduleOf(one)
                                .filter(part -> !part.isFrontDoor(one) && part.roomOf(one).isEmpty())
                                .map(part -> "stands in neither")
                                .stream()),
                Rule.of("the front door shows no room",
                        (one, all) -> all.moduleOf(one).filter(part -> part.isFrontDoor(one)).isPresent(),
                        (one, all) -> Seen.complaints(one, target -> roomBesides(one, target, all).isPresent())),
                Rule.of("rooms see the rooms they need: web and store never each other, the domain none",
                        (one, all) -> all.moduleOf(one).flatMap(part -> part.roomOf(one)).isPresent(),
                        (one, all) -> Seen.complaints(one, target -> roomBesides(one, target, all)
                                .filter(room -> !SEES.get(all.moduleOf(one).flatMap(part -> part.roomOf(one)).orElseThrow()).contains(room))
                                .isPresent())),
                Rule.of("the domain sees Java, jakarta.persistence, the kernel and front doors",
                        (one, all) -> all.isInRoom(one, DOMAIN),
                        (one, all) -> Seen.complaints(one, target -> !Codebase.isIn(target, "java")
                                && !Codebase.isIn(target, "jakarta.persistence")
                                && !ModuleRules.isKernel(target)
                                && !all.isInModule(target)))
                        .except("be.fjc.casework.matching.domain.PhoneNumber", "the number plans of all countries are a library's to know"),
                Rule.of("web sees no database",
                        (one, all) -> all.isInRoom(one, WEB),
                        (one, all) -> Seen.complaints(one, target -> Codebase.isIn(target, "jakarta.persistence")
                                || Codebase.isIn(target, "jakarta.transaction"))));
    }

    /** The room of the target when it is another one of the same module. */
    private static Optional<Room> roomBesides(JavaClass one, JavaClass target, Codebase all) {
        return all.moduleOf(one)
                .flatMap(part -> part.roomOf(target).filter(room -> part.roomOf(one).filter(room::equals).isEmpty()));
    }
}
