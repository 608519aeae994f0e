package be.fjc.casework.demo;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.Listed;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.OwnCode;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/** Lets synthetic data speak a centre's own codes: where there are any, as often as the code of the core they count as. */
public record OwnCodes(Centre centre, RandomGenerator chance) {

    /** The value of the core, or one of the own codes that count as it and were offered on that day. */
    public <E extends Enum<E> & Coded> Listed<E> of(E core, LocalDate day) {
        List<OwnCode> own = centre.ownCodes(Listed.nameOf(core.getDeclaringClass())).stream()
                .filter(code -> code.countsAs().equals(core.code()) && code.isOfferedOn(day))
                .toList();
        return own.isEmpty() || chance.nextBoolean() ? Listed.of(core) : new Listed<>(core, own.get(chance.nextInt(own.size())).code());
    }
}
