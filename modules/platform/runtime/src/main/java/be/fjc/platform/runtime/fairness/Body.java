package be.fjc.platform.runtime.fairness;

import be.fjc.platform.runtime.web.BodyLimit;
import be.fjc.platform.runtime.web.ProblemType;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * A request whose body is here, whole: taken in before the request gets a place to work, so that a body that drips in for minutes keeps
 * nobody from one.
 */
final class Body extends HttpServletRequestWrapper {

    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final byte[] bytes;

    private Body(HttpServletRequest request, byte[] bytes) {
        super(request);
        this.bytes = bytes;
    }

    /** A body that is not taken. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final transient ProblemType problem;

        Refused(ProblemType problem) {
            super(problem.title(), null, false, false);
            this.problem = problem;
        }

        ProblemType problem() {
            return problem;
        }
    }

    /** Whether there is one. */
    static boolean isIn(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /** Takes it in, up to a size and within a time that no honest request reaches. */
    static Body takeIn(HttpServletRequest request) throws IOException, Refused {
        if (request.getContentLengthLong() > BodyLimit.LARGEST) {
            throw new Refused(ProblemType.PAYLOAD_TOO_LARGE);
        }
        long end = System.nanoTime() + LONGEST_NANOS;
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] part = new byte[8 * 1024];
        InputStream from = request.getInputStream();
        try {
            for (int read = from.read(part); read >= 0; read = from.read(part)) {
                all.write(part, 0, read);
                if (all.size() > BodyLimit.LARGEST) {
                    throw new Refused(ProblemType.PAYLOAD_TOO_LARGE);
                }
                if (System.nanoTime() > end) {
                    throw new Refused(ProblemType.REQUEST_TIMEOUT);
                }
            }
        } catch (SocketTimeoutException silent) {
            throw new Refused(ProblemType.REQUEST_TIMEOUT);
        }
        return new Body(request, all.toByteArray());
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Stream(new ByteArrayInputStream(bytes));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    }

    private static final class Stream extends ServletInputStream {

        private final ByteArrayInputStream rest;

        Stream(ByteArrayInputStream rest) {
            this.rest = rest;
        }

        @Override
        public int read() {
            return rest.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return rest.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return rest.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the whole body is here already, there is nothing to wait for");
        }
    }
}
