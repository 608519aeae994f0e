package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.documents.domain.FlawFound;
import be.fjc.casework.documents.usecase.FileCheck;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Every file of the corpus against the check itself; {@link UploadsIT} sends them to the product. */
class UploadCorpusTest {

    private static final long SEED = 20261122;

    @Test
    void every_file_is_kept_or_refused_for_the_reason_it_should_be() {
        List<Upload> all = Uploads.all(SEED);
        assertThat(all).hasSizeGreaterThan(300);
        List<String> wrong = new ArrayList<>();
        for (Upload upload : all) {
            String outcome = outcome(upload);
            if (!upload.outcomes().contains(outcome)) {
                wrong.add(upload + ": " + outcome + " instead of " + upload.outcomes());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_picture_comes_out_to_the_pixel_and_without_anything_else() throws IOException {
        for (Upload upload : PictureFiles.all(new java.util.Random(SEED))) {
            if (upload.outcomes().contains("kept")) {
                byte[] served = FileCheck.of(upload.name(), upload.bytes()).served();
                assertThat(new String(served, StandardCharsets.ISO_8859_1)).as(upload.what())
                        .doesNotContain(Upload.SECRET, "GPS", "Location", "xmpmeta");
                assertThat(pixels(served)).as(upload.what()).isEqualTo(pixels(PictureFiles.picture(upload.name().endsWith("png") ? "png" : "jpg")));
                assertThat(FileCheck.of(upload.name(), served).served()).as("nothing is left to leave out").isEqualTo(served);
            }
        }
    }

    private static String outcome(Upload upload) {
        try {
            FileCheck.of(upload.name(), upload.bytes());
            return "kept";
        } catch (FlawFound found) {
            return found.flaw().code();
        }
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
