package be.fjc.platform.runtime.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Pages for someone on the way in or out. The platform knows what to say; the shell brings the look. */
public interface DoorPages {

    /** What there is to say; it never tells why something failed. */
    enum Notice {
        /** Signed in: the page goes on by itself, because a browser sends our strict cookie only from a page of our own. */
        WELCOME(200),
        /** The provider knows the person, this centre has no work for them. */
        NO_FUNCTION(403),
        /** Too late, a second time, or not what was asked for. */
        FAILED(400),
        /** The provider does not answer. */
        UNAVAILABLE(503),
        /** Signed out here; the provider may still know the person. */
        GOODBYE(200);

        private final int status;

        Notice(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /**
     * Writes the page as the answer, with its status.
     *
     * @param provider label of the provider; empty when it is not known
     * @param onward where the one link leads
     */
    void show(Notice notice, String provider, String onward, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
