package be.fjc.platform.runtime.proof;

import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.NotFound;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The passkeys of the centre's people. The person is always asked by the authenticator itself (a finger, a face, its own code). */
@ApplicationScoped
public class Passkeys {

    private static final String SIGN_IN = "sign-in";
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256),
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.RS256));

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Clock clock;

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager ceremonies = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    /** For signing in, or for showing again who one is. */
    public String challenge() {
        return PasskeyChallenge.made(SIGN_IN, clock.instant());
    }

    /** For adding one to this account, and for nothing else. */
    String challengeFor(UUID account) {
        return PasskeyChallenge.made("add|" + account, clock.instant());
    }

    List<Passkey> of(UUID account) {
        return database.createQuery("SELECT p FROM Passkey p WHERE p.account = :account ORDER BY p.id", Passkey.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Adds one; empty when what the authenticator said is not right. */
    Optional<Passkey> add(UUID account, String name, String challenge, String clientJson, String attestation, CentreAddress centre) {
        Instant now = clock.instant();
        if (!PasskeyChallenge.spend(challenge, "add|" + account, now, database)) {
            return Optional.empty();
        }
        try {
            RegistrationData made = ceremonies.verify(new RegistrationRequest(bytes(attestation), bytes(clientJson)),
                    new RegistrationParameters(centre.asking(challenge), ALGORITHMS, true, true));
            AuthenticatorData<?> said = made.getAttestationObject().getAuthenticatorData();
            String id = text(said.getAttestedCredentialData().getCredentialId());
            if (byCredentialId(id).isPresent()) {
                return Optional.empty();
            }
            Passkey passkey = new Passkey(Ids.next(), account, name.strip(), id,
                    text(credentials.convert(said.getAttestedCredentialData())), said.getSignCount(), now);
            database.persist(passkey);
            return Optional.of(passkey);
        } catch (WebAuthnException | IllegalArgumentException notRight) {
            return Optional.empty();
        }
    }

    /** Whose passkey answered, if everything about the answer is right; its challenge is spent. */
    public Optional<UUID> whose(Assertion answer, CentreAddress centre) {
        Instant now = clock.instant();
        if (!PasskeyChallenge.spend(answer.challenge(), SIGN_IN, now, database)) {
            return Optional.empty();
        }
        return byCredentialId(answer.credentialId()).filter(passkey -> isRight(passkey, answer, centre, now)).map(Passkey::account);
    }

    private boolean isRight(Passkey passkey, Assertion answer, CentreAddress centre, Instant now) {
        try {
            byte[] id = bytes(answer.credentialId());
            AuthenticationData said = ceremonies.verify(
                    new AuthenticationRequest(id, bytes(answer.authenticator()), bytes(answer.clientJson()), bytes(answer.signature())),
                    new AuthenticationParameters(centre.asking(answer.challenge()), record(passkey), List.of(id), true, true));
            passkey.used(said.getAuthenticatorData().getSignCount(), now);
            return true;
        } catch (WebAuthnException | IllegalArgumentException notRight) {
            return false;
        }
    }

    private CredentialRecord record(Passkey passkey) {
        return new CredentialRecordImpl(new NoneAttestationStatement(), true, null, null, passkey.signCount(),
                credentials.convert(bytes(passkey.credential())), null, null, null, Set.of());
    }

    void remove(UUID account, UUID id) {
        Passkey passkey = Optional.ofNullable(database.find(Passkey.class, id)).filter(one -> one.account().equals(account))
                .orElseThrow(NotFound::new);
        database.remove(passkey);
    }

    int removeSpentBefore(Instant moment) {
        return database.createQuery("DELETE FROM PasskeyChallenge c WHERE c.endsAt < :moment").setParameter("moment", moment).executeUpdate();
    }

    private Optional<Passkey> byCredentialId(String id) {
        return database.createQuery("SELECT p FROM Passkey p WHERE p.credentialId = :id", Passkey.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
