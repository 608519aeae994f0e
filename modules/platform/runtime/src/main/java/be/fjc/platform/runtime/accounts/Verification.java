package be.fjc.platform.runtime.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Has the server's MicroProfile JWT feature verify the token of a request. The server would write an answer of its own to a bad token;
 * that answer goes nowhere, because the front door gives one that looks like every other problem.
 */
final class Verification {

    private Verification() {}

    /** Whether signature, issuer, audience, time and algorithm are all right, in the eyes of the server. */
    static boolean holds(HttpServletRequest request, HttpServletResponse response) {
        try {
            return request.authenticate(new Unheard(response)) && request.getUserPrincipal() instanceof JsonWebToken;
        } catch (IOException | ServletException refused) {
            return false;
        }
    }

    /** A response that takes everything and says nothing. */
    private static final class Unheard extends HttpServletResponseWrapper {

        private final PrintWriter nowhere = new PrintWriter(Writer.nullWriter());

        Unheard(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {}

        @Override
        public void sendError(int status) {}

        @Override
        public void sendError(int status, String message) {}

        @Override
        public void sendRedirect(String location) {}

        @Override
        public void setHeader(String name, String value) {}

        @Override
        public void addHeader(String name, String value) {}

        @Override
        public void addCookie(Cookie cookie) {}

        @Override
        public void setContentType(String type) {}

        @Override
        public void flushBuffer() {}

        @Override
        public void reset() {}

        @Override
        public void resetBuffer() {}

        @Override
        public PrintWriter getWriter() {
            return nowhere;
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public void write(int octet) {}

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {}
            };
        }
    }
}
