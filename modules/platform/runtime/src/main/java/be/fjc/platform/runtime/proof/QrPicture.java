package be.fjc.platform.runtime.proof;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Draws a QR code here, so that the secret in it goes to nobody else: an SVG as a data address. */
final class QrPicture {

    private static final int MARGIN = 4;

    private QrPicture() {}

    static String of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN).append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 2 * MARGIN;
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + side + " " + side + "' shape-rendering='crispEdges'>"
                + "<path fill='#fff' d='M0 0h" + side + "v" + side + "H0z'/><path d='" + path + "'/></svg>";
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
