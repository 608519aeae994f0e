package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server itself offers is not for visitors. */
class ManagementPortIT {

    private static final RunningProduct PRODUCT = RunningProduct.get();

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/health/live", "/jwt/ibm/api/builder/jwk", "/jwt/ibm/api/x", "/ibm/api", "/IBMJMXConnectorREST",
        "/metrics", "/openapi", "/oidcclient/redirect/x", "/ibm_security_logout", "/j_security_check", "/x/ibm_security_logout"})
    void nothing_of_the_servers_own_answers_on_the_products_port(String path) {
        Answer answer = Someone.stranger("mechelen").get(path);
        Answer unknown = Someone.stranger("mechelen").get("/nooit-bestaan");
        assertThat(answer.status()).isEqualTo(404).isEqualTo(unknown.status());
        assertThat(answer.body()).doesNotContain("CWW", "Liberty");
        Someone.stranger("mechelen").get("/api/platform/v1/health").expecting(200);
    }

    @Test
    void the_management_port_tells_how_the_node_is_and_counts_requests_by_centre_without_people() throws Exception {
        Someone.stranger("limburg").get("/api/platform/v1/workplace").expecting(200);
        assertThat(management("/health/ready").statusCode()).isEqualTo(200);
        String live = management("/health/live").body();
        assertThat(live).contains("\"limburg.requests\":").doesNotContain("127.0.0.1", "coordinator");
        assertThat(management("/").body()).doesNotContain("Liberty");
    }

    @Test
    void only_this_computer_reaches_it() throws IOException {
        Optional<InetAddress> elsewhere = otherAddress();
        if (elsewhere.isEmpty()) {
            return;
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(elsewhere.get(), PRODUCT.product().managementPort()), 2_000);
        } catch (IOException refused) {
            return;
        }
        throw new AssertionError("the management port answers on " + elsewhere.get());
    }

    private static Optional<InetAddress> otherAddress() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .findFirst();
    }

    private static HttpResponse<String> management(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + PRODUCT.product().managementPort() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
