package be.fjc.platform.runtime.web;

import be.fjc.platform.kernel.InvalidInput;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Takes a body in whole, up to a size that no honest request reaches. */
@Provider
public class BodyLimit implements ReaderInterceptor {

    /** In bytes. */
    public static final int LARGEST = 256 * 1024;

    @Inject
    ReceivedBody received;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        byte[] bytes = read(context);
        if (bytes.length > LARGEST) {
            throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE);
        }
        received.keep(bytes);
        context.setInputStream(new ByteArrayInputStream(bytes));
        return context.proceed();
    }

    /** A body that does not arrive as it was announced is the sender's mistake. */
    private static byte[] read(ReaderInterceptorContext context) {
        try {
            return context.getInputStream().readNBytes(LARGEST + 1);
        } catch (IOException broken) {
            throw new BadRequestException(new InvalidInput("malformed", "body"));
        }
    }
}
