package be.fjc.attack;

import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token being made by hand: right in everything until something about it is changed. Members are raw JSON, in a chance order. */
final class Forgery {

    final Map<String, String> header = new LinkedHashMap<>();
    final Map<String, String> claims = new LinkedHashMap<>();
    private final PrivateKey key;
    private final Random chance;

    Forgery(Map<String, String> header, Map<String, String> claims, PrivateKey key, Random chance) {
        this.header.putAll(header);
        this.claims.putAll(claims);
        this.claims.put("jti", "\"" + new UUID(chance.nextLong(), chance.nextLong()) + "\"");
        this.key = key;
        this.chance = chance;
    }

    Forgery header(String name, String json) {
        return with(header, name, json);
    }

    Forgery claim(String name, String json) {
        return with(claims, name, json);
    }

    private Forgery with(Map<String, String> members, String name, String json) {
        if (json == null) {
            members.remove(name);
        } else {
            members.put(name, json);
        }
        return this;
    }

    /** Signed with the real key. */
    String signed() {
        return signed(key, "SHA256withRSA");
    }

    String signed(PrivateKey other, String algorithm) {
        return signed(json(header), json(claims), other, algorithm);
    }

    /** With these very bytes for a payload. */
    String signedOver(byte[] payload) {
        return unsigned(json(header).getBytes(StandardCharsets.UTF_8), payload, input -> sign(input, key, "SHA256withRSA"));
    }

    /** With this very text for a header. */
    String signedUnder(String headerJson) {
        return signed(headerJson, json(claims), key, "SHA256withRSA");
    }

    String keyed(byte[] secret, String algorithm) {
        return unsigned(json(header).getBytes(StandardCharsets.UTF_8), json(claims).getBytes(StandardCharsets.UTF_8), input -> {
            try {
                Mac mac = Mac.getInstance(algorithm);
                mac.init(new SecretKeySpec(secret, algorithm));
                return mac.doFinal(input.getBytes(StandardCharsets.US_ASCII));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    /** Ends in whatever this is. */
    String ending(String signature) {
        return Base64URL.encode(json(header)) + "." + Base64URL.encode(json(claims)) + "." + signature;
    }

    String json(Map<String, String> members) {
        List<Map.Entry<String, String>> order = new ArrayList<>(members.entrySet());
        Collections.shuffle(order, chance);
        return order.stream().map(each -> "\"" + each.getKey() + "\":" + each.getValue()).collect(Collectors.joining(",", "{", "}"));
    }

    private interface Seal {
        byte[] over(String input);
    }

    private static String signed(String header, String payload, PrivateKey key, String algorithm) {
        return unsigned(header.getBytes(StandardCharsets.UTF_8), payload.getBytes(StandardCharsets.UTF_8), input -> sign(input, key, algorithm));
    }

    private static String unsigned(byte[] header, byte[] payload, Seal seal) {
        String input = Base64URL.encode(header) + "." + Base64URL.encode(payload);
        return input + "." + Base64URL.encode(seal.over(input));
    }

    private static byte[] sign(String input, PrivateKey key, String algorithm) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            if (algorithm.equals("RSASSA-PSS")) {
                signature.setParameter(new java.security.spec.PSSParameterSpec("SHA-256", "MGF1",
                        java.security.spec.MGF1ParameterSpec.SHA256, 32, 1));
            }
            signature.initSign(key);
            signature.update(input.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
