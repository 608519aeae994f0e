package be.fjc.sample;

import be.fjc.contract.EveryOperation;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A stranger's module is held against the rules of the API by being there: its document, and every operation in it. */
class SampleModuleContractIT {

    private static SwitchedModule module;

    @BeforeAll
    static void the_module_is_switched_on_in_one_centre() {
        module = new SwitchedModule();
        module.on(14);
    }

    @AfterAll
    static void put_back() {
        module.putBack();
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return EveryOperation.of("gap-signals", SwitchedModule.CENTRE);
    }
}
