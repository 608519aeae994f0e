package be.fjc.product;

import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A paper as somebody took it out of the product. */
final class TakenPaper {

    private TakenPaper() {}

    /** What stands on it, as a reader of PDF finds it, on one line. */
    static String text(String tenant, Someone someone, String path) {
        int port = RunningProduct.get().port();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Host", tenant + ".localhost:" + port)
                .header("Authorization", "Bearer " + someone.token())
                .build();
        try (PDDocument file = Loader.loadPDF(HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body())) {
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        } catch (IOException trouble) {
            throw new AssertionError(trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
