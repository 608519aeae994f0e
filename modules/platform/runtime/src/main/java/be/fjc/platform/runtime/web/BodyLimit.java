package be.fjc.platform.runtime.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Takes a body in whole, up to a size that no honest request reaches. */
@Provider
public class BodyLimit implements ReaderInterceptor {

    private static final int LARGEST = 256 * 1024;

    @Inject
    ReceivedBody received;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        byte[] bytes = context.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE);
        }
        received.keep(bytes);
        context.setInputStream(new ByteArrayInputStream(bytes));
        return context.proceed();
    }
}
