package be.fjc.attack;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sends bytes that no client library would, and reads what comes back as far as it makes sense. */
final class Raw {

    private static final int PATIENCE_MILLIS = 4000;

    private Raw() {}

    /** The answer; none when the server hung up without a word, or said nothing in time. {@code HOST} stands for the centre's. */
    static Optional<Answer> send(String request) {
        int port = RunningProduct.get().port();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.replace("HOST", "mechelen.localhost:" + port).getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return parsed(read(socket));
        } catch (IOException hungUp) {
            return Optional.empty();
        }
    }

    private static String read(Socket socket) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] some = new byte[16_384];
        try {
            for (int length = socket.getInputStream().read(some); length >= 0; length = socket.getInputStream().read(some)) {
                text.append(new String(some, 0, length, StandardCharsets.ISO_8859_1));
                if (isWhole(text)) {
                    break;
                }
            }
        } catch (SocketTimeoutException enough) {
            return text.toString();
        }
        return text.toString();
    }

    private static boolean isWhole(StringBuilder text) {
        int end = text.indexOf("\r\n\r\n");
        String head = end < 0 ? "" : text.substring(0, end).toLowerCase(java.util.Locale.ROOT);
        if (head.contains("\r\ncontent-length: ")) {
            int length = Integer.parseInt(head.replaceFirst("(?s).*\r\ncontent-length: (\\d+).*", "$1"));
            return text.length() >= end + 4 + length;
        }
        return head.contains("transfer-encoding: chunked") && text.indexOf("\r\n0\r\n\r\n") > 0;
    }

    private static Optional<Answer> parsed(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0 || !text.matches("(?s)HTTP/1\\.[01] \\d{3}.*")) {
            return Optional.empty();
        }
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        String[] lines = text.substring(0, end).split("\r\n");
        for (int at = 1; at < lines.length; at++) {
            String[] parts = lines[at].split(": ?", 2);
            headers.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts.length > 1 ? parts[1] : "");
        }
        return Optional.of(new Answer(Integer.parseInt(text.substring(9, 12)), HttpHeaders.of(headers, (name, value) -> true), text.substring(end + 4)));
    }
}
