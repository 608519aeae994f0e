package be.fjc.attack;

import be.fjc.testkit.RunningProduct;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Bytes on a connection, as no HTTP client would send them. */
final class RawRequest implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;

    RawRequest() throws IOException {
        socket = new Socket("127.0.0.1", RunningProduct.get().port());
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    /** The first line and the host; the header is not ended. */
    static String beginning(String method, String path, String tenant) {
        return method + " " + path + " HTTP/1.1\r\nHost: " + tenant + ".localhost:" + RunningProduct.get().port() + "\r\n";
    }

    /** False when the other side has closed. */
    boolean send(String text) {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    boolean send(byte[] bytes) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    /** One small piece after the other, until the other side closes or answers. @return how many pieces it took */
    int drip(byte[] piece, int most, long pauseMillis) throws IOException, InterruptedException {
        for (int sent = 0; sent < most; sent++) {
            if (socket.getInputStream().available() > 0 || !send(piece)) {
                return sent;
            }
            Thread.sleep(pauseMillis);
        }
        return most;
    }

    /** The status of the answer; 0 when the connection was closed without one, -1 when nothing came in a minute. */
    int status() {
        try {
            InputStream in = socket.getInputStream();
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
                line.write(b);
            }
            String[] words = line.toString(StandardCharsets.ISO_8859_1).split(" ");
            return words.length > 1 ? Integer.parseInt(words[1]) : 0;
        } catch (SocketTimeoutException silence) {
            return -1;
        } catch (SocketException reset) {
            return 0;
        } catch (IOException trouble) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
