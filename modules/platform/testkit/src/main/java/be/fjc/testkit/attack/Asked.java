package be.fjc.testkit.attack;

import be.fjc.testkit.Answer;
import java.util.function.Supplier;

/**
 * A request that is made again while the product says that there are too many at once: an attack is after what is behind that door,
 * and a "later" is neither a pass nor a failure. Who is put off to the end gets the last answer, and judges that.
 */
public final class Asked {

    private static final int TIMES = 40;
    private static final long PAUSE_MILLIS = 250;

    private Asked() {}

    /** The first answer that is not "later". */
    public static Answer untilHeard(Supplier<Answer> request) {
        Answer answer = request.get();
        for (int again = 0; again < TIMES && isLater(answer); again++) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
            answer = request.get();
        }
        return answer;
    }

    private static boolean isLater(Answer answer) {
        return answer.status() == 429 || answer.status() == 503;
    }
}
