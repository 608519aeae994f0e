package be.fjc.attack;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;

/** Every kind of wrong token we could think of, by name. Each is made anew from one that would be right. */
final class WrongTokens {

    /** Makes a wrong one out of a right one. */
    interface Spoiling extends BiFunction<Forgery, Random, String> {}

    private final Map<String, Spoiling> kinds = new LinkedHashMap<>();
    private final RSAKey real;
    private final PrivateKey foreign;
    private final RSAKey foreignPublic;
    private final PrivateKey curve;
    private final long now;

    /**
     * @param real the key that the product signs with now
     * @param other claims that belong to someone else: {@code sub}, {@code sid}
     * @param now the current second
     */
    WrongTokens(RSAKey real, Map<String, String> other, long now) throws GeneralSecurityException {
        this.real = real;
        this.now = now;
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        KeyPair pair = rsa.generateKeyPair();
        this.foreign = pair.getPrivate();
        this.foreignPublic = new RSAKey.Builder((java.security.interfaces.RSAPublicKey) pair.getPublic()).build();
        KeyPairGenerator ec = KeyPairGenerator.getInstance("EC");
        ec.initialize(256);
        this.curve = ec.generateKeyPair().getPrivate();
        algorithms();
        signatures();
        keyNames();
        headerMembers();
        claims(other);
        times();
        payloads();
        shapes();
    }

    Map<String, Spoiling> kinds() {
        return kinds;
    }

    private void kind(String name, Spoiling spoiling) {
        if (kinds.put(name, spoiling) != null) {
            throw new IllegalArgumentException("twice: " + name);
        }
    }

    private void algorithms() {
        for (String none : new String[] {"none", "None", "NONE", "nOnE", "none ", "null", ""}) {
            kind("alg '" + none + "' without signature", (token, chance) -> token.header("alg", quoted(none)).ending(""));
            kind("alg '" + none + "' with a signature", (token, chance) -> token.header("alg", quoted(none)).signed());
        }
        byte[] encoded = encoded(real);
        String pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded) + "\n-----END PUBLIC KEY-----";
        Map<String, byte[]> secrets = Map.of("DER", encoded, "PEM", pem.getBytes(StandardCharsets.US_ASCII), "PEM with an end of line",
                (pem + "\n").getBytes(StandardCharsets.US_ASCII), "JWK", real.toPublicJWK().toJSONString().getBytes(StandardCharsets.US_ASCII),
                "modulus", real.getModulus().decode(), "name", real.getKeyID().getBytes(StandardCharsets.US_ASCII));
        secrets.forEach((name, secret) -> {
            kind("HS256 with the public key as " + name, (token, chance) -> token.header("alg", quoted("HS256")).keyed(secret, "HmacSHA256"));
            kind("HS256 with the public key as " + name + ", said to be RS256", (token, chance) -> token.keyed(secret, "HmacSHA256"));
        });
        kind("HS512 with the public key", (token, chance) -> token.header("alg", quoted("HS512")).keyed(encoded, "HmacSHA512"));
        kind("RS384 with the real key", (token, chance) -> token.header("alg", quoted("RS384")).signed(key(), "SHA384withRSA"));
        kind("RS512 with the real key", (token, chance) -> token.header("alg", quoted("RS512")).signed(key(), "SHA512withRSA"));
        kind("PS256 with the real key", (token, chance) -> token.header("alg", quoted("PS256")).signed(key(), "RSASSA-PSS"));
        kind("RS512, said to be RS256", (token, chance) -> token.signed(key(), "SHA512withRSA"));
        kind("PS256, said to be RS256", (token, chance) -> token.signed(key(), "RSASSA-PSS"));
        kind("ES256", (token, chance) -> token.header("alg", quoted("ES256")).signed(curve, "SHA256withECDSA"));
        kind("ES256, said to be RS256", (token, chance) -> token.signed(curve, "SHA256withECDSA"));
        kind("ES256 with a blank signature", (token, chance) -> token.header("alg", quoted("ES256")).ending(blank(64)));
        for (String json : new String[] {null, "null", "256", "[\"RS256\"]", "\"rs256\"", "\"RS256 \"", "\"EdDSA\"", "{}", "true"}) {
            kind("alg as JSON " + (json == null ? "missing" : json), (token, chance) -> token.header("alg", json).signed());
        }
    }

    private void signatures() {
        kind("no signature", (token, chance) -> token.ending(""));
        kind("a blank signature", (token, chance) -> token.ending(blank(256)));
        kind("a signature of chance", (token, chance) -> token.ending(Base64URL.encode(bytes(chance, 256)).toString()));
        kind("one bit of the signature turned", (token, chance) -> {
            String whole = token.signed();
            byte[] signature = Base64URL.from(whole.substring(whole.lastIndexOf('.') + 1)).decode();
            signature[chance.nextInt(signature.length)] ^= (byte) (1 << chance.nextInt(8));
            return whole.substring(0, whole.lastIndexOf('.') + 1) + Base64URL.encode(signature);
        });
        kind("a signature cut short", (token, chance) -> shortened(token.signed(), 1 + chance.nextInt(300)));
        kind("a signature with more", (token, chance) -> token.signed() + "A".repeat(4 * (1 + chance.nextInt(20))));
        kind("the signature of another token", (token, chance) -> {
            String before = token.signed();
            return token.claim("org", quoted("ander" + chance.nextInt())).ending(before.substring(before.lastIndexOf('.') + 1));
        });
        kind("signed by a stranger under our key's name", (token, chance) -> token.signed(foreign, "SHA256withRSA"));
        kind("a signature in the other base64", (token, chance) -> token.signed().replaceFirst("\\.[^.]*$", ".+/" + "A".repeat(340)));
        kind("a signature with padding", (token, chance) -> token.signed() + "==");
        kind("another last bit in base64", (token, chance) -> twin(token.signed()));
    }

    private void keyNames() {
        for (String kid : new String[] {"", "../../../../etc/passwd", "/dev/null", "jwks.json", "'; DROP TABLE platform_account; --", "' OR '1'='1",
                "x".repeat(1500), "http://127.0.0.1/key", "file:///etc/passwd", "*", "%00", "0", "${jndi:ldap://127.0.0.1/x}"}) {
            kind("kid " + kid.substring(0, Math.min(30, kid.length())), (token, chance) -> token.header("kid", quoted(kid)).signed());
        }
        kind("kid of nobody", (token, chance) -> token.header("kid", quoted(new UUID(chance.nextLong(), chance.nextLong()).toString())).signed());
        kind("kid in capitals", (token, chance) -> token.header("kid", quoted(real.getKeyID().toUpperCase(java.util.Locale.ROOT) + "A")).signed());
        for (String json : new String[] {null, "null", "1", "[]", "{}", "true"}) {
            kind("kid as JSON " + (json == null ? "missing" : json), (token, chance) -> token.header("kid", json).signed());
        }
        kind("kid in a list", (token, chance) -> token.header("kid", "[" + quoted(real.getKeyID()) + "]").signed());
        kind("kid twice", (token, chance) -> token.signedUnder(
                "{\"alg\":\"RS256\",\"typ\":\"fjc+jwt\",\"kid\":\"x\",\"kid\":" + quoted(real.getKeyID()) + "}"));
        kind("alg twice", (token, chance) -> token.signedUnder(
                "{\"alg\":\"none\",\"typ\":\"fjc+jwt\",\"alg\":\"RS256\",\"kid\":" + quoted(real.getKeyID()) + "}"));
    }

    private void headerMembers() {
        String jwk = foreignPublic.toJSONString();
        Map<String, String> members = new LinkedHashMap<>();
        members.put("jku", quoted("http://127.0.0.1:1/jwks.json"));
        members.put("x5u", quoted("http://127.0.0.1:1/cert.pem"));
        members.put("x5c", "[\"MIIB\"]");
        members.put("x5t", quoted("dGVzdA"));
        members.put("x5t#S256", quoted("dGVzdA"));
        members.put("jwk", jwk);
        members.put("crit", "[\"exp\"]");
        members.put("b64", "false");
        members.put("cty", quoted("JWT"));
        members.put("zip", quoted("DEF"));
        members.put("enc", quoted("A256GCM"));
        members.put("iv", quoted("AAAA"));
        members.put("url", quoted("http://127.0.0.1:1/"));
        members.put("nonce", quoted("x"));
        members.forEach((name, json) -> {
            kind("header " + name, (token, chance) -> token.header(name, json).signed());
            kind("header " + name + ", signed by a stranger", (token, chance) -> token.header(name, json).signed(foreign, "SHA256withRSA"));
        });
        for (String json : new String[] {null, "null", "\"JWT\"", "\"jwt\"", "\"at+jwt\"", "\"FJC+JWT\"", "\"fjc+jwt \"", "\"\"", "1", "[\"fjc+jwt\"]"}) {
            kind("typ as JSON " + (json == null ? "missing" : json), (token, chance) -> token.header("typ", json).signed());
        }
        kind("a header that is no object", (token, chance) -> token.signedUnder("[]"));
        kind("an empty header", (token, chance) -> token.signedUnder("{}"));
        kind("a header that is no JSON", (token, chance) -> token.signedUnder("alg=RS256"));
        kind("a header with more behind it", (token, chance) -> token.signedUnder(token.json(token.header) + "{}"));
    }

    private void claims(Map<String, String> other) {
        wrong("iss", "null", "\"\"", "\"FJC\"", "\"fjc \"", "[\"fjc\"]", "1", "\"https://fjc\"");
        wrong("aud", "null", "\"\"", "\"other\"", "[]", "[\"fjc\"]", "[\"fjc\",\"other\"]", "[\"other\"]", "1", "{}");
        wrong("sub", "null", "\"\"", "1", "\"beheer\"", "\"1-1-1-1-1\"", "[]", quoted(other.get("sub")));
        wrong("upn", "null", "\"\"", "1", "\"beheer\"", quoted(other.get("sub")));
        wrong("tid", "null", "\"\"", "1", "\"limburg\"", "\"MECHELEN\"", "[\"mechelen\"]", "\"mechelen/../limburg\"");
        wrong("sid", "null", "\"\"", "1", "\"x\"", "\"1-1-1-1-1\"", "[]", quoted(new UUID(1, 2).toString()), quoted(other.get("sid")));
        wrong("org", "null", "1", "[]");
        wrong("groups", "null", "\"TENANT_ADMIN\"", "[1]", "{}");
        wrong("jti", "null", "1", "[]");
        kind("someone else's account in the own session", (token, chance) -> token.claim("sub", quoted(other.get("sub"))).claim("upn", quoted(other.get("sub"))).signed());
        kind("a claim too many", (token, chance) -> token.claim("admin", "true").signed());
        kind("an id in capitals", (token, chance) -> token.claim("sid", token.claims.get("sid").toUpperCase(java.util.Locale.ROOT).replace("0", "A")).signed());
    }

    private void wrong(String claim, String... values) {
        kind("without " + claim, (token, chance) -> token.claim(claim, null).signed());
        for (String json : values) {
            kind(claim + " " + json, (token, chance) -> token.claim(claim, json).signed());
        }
    }

    private void times() {
        wrong("iat", "null", "\"" + now + "\"", "-1", "1e400", now + ".5", "[]");
        wrong("exp", "null", "\"" + (now + 60) + "\"", "0", "-1", "9223372036854775808", now + ".5", "1e400");
        kind("of the future", (token, chance) -> time(token, now + 7200 + chance.nextInt(1000), 900).signed());
        kind("far too old", (token, chance) -> time(token, now - 1800 - chance.nextInt(100_000), 900).signed());
        kind("just over", (token, chance) -> time(token, now - 900 - 60 - chance.nextInt(60), 900).signed());
        kind("too long a life", (token, chance) -> time(token, now - 5, 901 + chance.nextInt(1_000_000)).signed());
        kind("over before it began", (token, chance) -> time(token, now - 5, -1 - chance.nextInt(1000)).signed());
        kind("over at once", (token, chance) -> time(token, now - 5, 0).signed());
        for (String json : new String[] {"\"x\"", "null", "[]", "1e400", Long.toString(now + 3600)}) {
            kind("nbf " + json, (token, chance) -> token.claim("nbf", json).signed());
        }
    }

    private static Forgery time(Forgery token, long issued, long life) {
        return token.claim("iat", Long.toString(issued)).claim("exp", Long.toString(issued + life));
    }

    private void payloads() {
        Map<String, byte[]> payloads = new LinkedHashMap<>();
        payloads.put("nothing", new byte[0]);
        payloads.put("null", text("null"));
        payloads.put("a list", text("[]"));
        payloads.put("a text", text("\"x\""));
        payloads.put("no claims", text("{}"));
        payloads.put("no JSON", text("iss=fjc&sub=x"));
        payloads.put("half an object", text("{\"iss\":\"fjc\""));
        payloads.put("deep lists", text("{\"a\":" + "[".repeat(900) + "]".repeat(900) + "}"));
        payloads.put("deep objects", text("{\"a\":".repeat(300) + "1" + "}".repeat(300)));
        payloads.put("a long number", text("{\"iat\":" + "9".repeat(2000) + "}"));
        payloads.put("bytes that are no text", new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'});
        payloads.put("an overlong spelling", new byte[] {(byte) 0xc1, (byte) 0xbb, '}'});
        payloads.forEach((name, bytes) -> kind("payload: " + name, (token, chance) -> token.signedOver(bytes)));
        kind("payload: a claim twice", (token, chance) -> token.signedOver(text(token.json(token.claims).replaceFirst("\\{", "{\"tid\":\"limburg\","))));
        kind("payload: with a mark before it", (token, chance) -> token.signedOver(text("\ufeff" + token.json(token.claims))));
        kind("payload: with more behind it", (token, chance) -> token.signedOver(text(token.json(token.claims) + "{}")));
        kind("payload: with a remark", (token, chance) -> token.signedOver(text(token.json(token.claims).replaceFirst("\\{", "{/* x */"))));
        kind("payload: in UTF-16", (token, chance) -> token.signedOver(token.json(token.claims).getBytes(StandardCharsets.UTF_16)));
        kind("payload: a token in a token", (token, chance) -> token.signedOver(text(token.signed())));
        kind("payload: very long", (token, chance) -> token.claim("org", quoted("x".repeat(5000 + chance.nextInt(500)))).signed());
    }

    private void shapes() {
        kind("nothing", (token, chance) -> "");
        kind("two points", (token, chance) -> "..");
        kind("one part", (token, chance) -> token.signed().split("\\.")[0]);
        kind("two parts", (token, chance) -> token.signed().replaceFirst("\\.[^.]*$", ""));
        kind("four parts", (token, chance) -> token.signed() + ".AAAA");
        kind("five parts", (token, chance) -> token.signed() + ".AAAA.AAAA");
        kind("a part before it", (token, chance) -> "e30." + token.signed());
        kind("without its header", (token, chance) -> token.signed().replaceFirst("^[^.]*", ""));
        kind("without its payload", (token, chance) -> token.signed().replaceFirst("\\.[^.]*\\.", ".."));
        kind("another letter somewhere", WrongTokens::mistyped);
        kind("percent signs", (token, chance) -> token.signed().replace(".", "%2E"));
        kind("in quotes", (token, chance) -> "\"" + token.signed() + "\"");
        kind("chance", (token, chance) -> Base64URL.encode(bytes(chance, 1 + chance.nextInt(600))).toString());
    }

    private static String mistyped(Forgery token, Random chance) {
        String whole = token.signed();
        int at = chance.nextInt(whole.lastIndexOf('.'));
        char other = whole.charAt(at) == 'A' ? 'B' : 'A';
        return whole.substring(0, at) + other + whole.substring(at + 1);
    }

    /** The same bytes in another spelling: the last letter of 256 bytes has four bits that say nothing. */
    private static String twin(String whole) {
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int last = letters.indexOf(whole.charAt(whole.length() - 1));
        return whole.substring(0, whole.length() - 1) + letters.charAt(last ^ 1);
    }

    private PrivateKey key() {
        try {
            return real.toPrivateKey();
        } catch (com.nimbusds.jose.JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] encoded(RSAKey key) {
        try {
            return key.toRSAPublicKey().getEncoded();
        } catch (com.nimbusds.jose.JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String shortened(String whole, int by) {
        return whole.substring(0, whole.length() - by);
    }

    private static String blank(int length) {
        return Base64URL.encode(new byte[length]).toString();
    }

    private static byte[] bytes(Random chance, int length) {
        byte[] bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
