package be.fjc.platform.runtime.configuration;

import be.fjc.platform.runtime.configuration.MailSettings.Security;
import java.time.LocalTime;
import java.util.Map;

/** Turns the {@code mail} of a file into settings, and says what is wrong in it beyond its form. */
final class MailFromYaml {

    private static final String OFF = "off";
    private static final Map<String, Security> SECURITY = Map.of("startTls", Security.START_TLS, "tls", Security.TLS, "none", Security.NONE);

    private MailFromYaml() {}

    /** Null when the centre sends no mail. */
    static MailSettings of(YamlValue file) {
        return file.field("mail").map(MailFromYaml::settings).orElse(null);
    }

    static void check(YamlValue file, Problems problems) {
        file.field("mail").ifPresent(mail -> {
            boolean open = SECURITY.get(mail.text("security")) == Security.NONE;
            if (open && !MailSettings.THIS_COMPUTER.contains(mail.text("server"))) {
                problems.add(mail.field("security").orElseThrow().place(), "mail zou onversleuteld over het net gaan",
                        "kies startTls of tls (none mag alleen voor localhost)");
            }
        });
    }

    private static MailSettings settings(YamlValue mail) {
        String digest = mail.text("digest");
        return new MailSettings(
                mail.text("server"),
                Integer.parseInt(mail.text("port")),
                SECURITY.get(mail.text("security")),
                mail.text("user"),
                mail.text("sender"),
                mail.each("domains").stream().map(YamlValue::written).toList(),
                digest == null || digest.equals(OFF) ? null : LocalTime.parse(digest));
    }
}
