package be.fjc.platform.runtime.web;

import be.fjc.platform.kernel.Sha256;
import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import jakarta.enterprise.context.RequestScoped;

/** The bytes of the request's body, for whoever must know later whether the same was sent before. */
@RequestScoped
class ReceivedBody {

    private byte[] bytes = new byte[0];

    void keep(byte[] received) {
        bytes = received;
    }

    /** Of our own kind: whoever has the database cannot try out what somebody may have sent. */
    String fingerprint() {
        return DatabaseSecrets.derive("request|" + Sha256.hex(bytes));
    }
}
