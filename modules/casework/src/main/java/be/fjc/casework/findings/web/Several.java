package be.fjc.casework.findings.web;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.web.Sent;
import java.util.List;

/** Lists as they are sent: nothing is an empty one, and what is said twice counts once. */
final class Several {

    private Several() {}

    static <T> List<T> of(List<T> sent) {
        return sent == null ? List.of() : sent.stream().distinct().toList();
    }

    /** The values with these codes, which were found valid. */
    static <E extends Enum<E> & Coded> List<Listed<E>> values(Class<E> list, List<String> codes) {
        return of(codes).stream().map(code -> Sent.listed(list, code)).toList();
    }
}
