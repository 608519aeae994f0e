package be.fjc.casework.documents.usecase;

import be.fjc.casework.documents.domain.Flaw;
import be.fjc.casework.documents.domain.FlawFound;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How large the packed parts of a PDF become, found without keeping them: before anything opens the file, since whoever opens it unpacks its
 * lists of objects into memory. Those may be packed in one way only, the one that can be measured.
 */
final class PdfSizes {

    private static final long LARGEST_WHOLE = 300_000_000;
    private static final long LARGEST_LIST = 20_000_000;
    private static final int HEAD = 2048;
    private static final Pattern ESCAPED = Pattern.compile("/[A-Za-z]*#[0-9A-Fa-f]{2}");
    private static final Pattern LIST = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern ONE_FILTER = Pattern.compile("/Filter\\s*(\\[\\s*)?/FlateDecode\\s*(\\]|/|>)");

    private PdfSizes() {}

    static void check(byte[] file) {
        long whole = 0;
        byte[] sink = new byte[64 * 1024];
        for (int at = Bytes.find(file, "stream", 0); at >= 0; at = Bytes.find(file, "stream", at + 6)) {
            if (at >= 3 && Bytes.text(file, at - 3, at).equals("end")) {
                continue;
            }
            String head = head(file, at);
            boolean list = LIST.matcher(head).find();
            FlawFound.unless(!ESCAPED.matcher(head).find(), Flaw.ACTIVE);
            FlawFound.unless(!list || !head.contains("/Filter") || ONE_FILTER.matcher(head).find(), Flaw.BOMB);
            long size = inflated(file, begin(file, at + 6), sink, list ? LARGEST_LIST : LARGEST_WHOLE);
            whole += size;
            FlawFound.unless(size <= (list ? LARGEST_LIST : LARGEST_WHOLE) && whole <= LARGEST_WHOLE, Flaw.BOMB);
        }
    }

    /** What is said of the stream: back to where its object begins. */
    private static String head(byte[] file, int at) {
        String before = Bytes.text(file, Math.max(0, at - HEAD), at);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    private static int begin(byte[] file, int at) {
        int from = at;
        while (from < file.length && (file[from] == '\r' || file[from] == '\n')) {
            from++;
        }
        return from;
    }

    /** As far as it inflates; what is packed otherwise is not larger than the file. */
    private static long inflated(byte[] file, int from, byte[] sink, long most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            while (!inflater.finished() && inflater.getBytesWritten() <= most) {
                if (inflater.inflate(sink) == 0) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException otherwisePacked) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
