package be.fjc.platform.runtime.proof;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.audit.Audit;
import be.fjc.platform.runtime.audit.AuditEntry;
import be.fjc.platform.runtime.audit.Outcome;
import be.fjc.platform.runtime.proof.OwnFactorsResource.AddedPasskey;
import be.fjc.platform.runtime.proof.OwnFactorsResource.BegunAuthenticator;
import be.fjc.platform.runtime.proof.OwnFactorsResource.BegunPasskey;
import be.fjc.platform.runtime.proof.OwnFactorsResource.NewPasskey;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What a person does with the own factors. Each change asks for a fresh proof: a desk left alone must not become a second key. */
@UseCase
public class OwnFactors {

    @Inject
    Access access;

    @Inject
    Factors factors;

    @Inject
    Passkeys passkeys;

    @Inject
    People people;

    @Inject
    CurrentCentre centre;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A secret for an app, told once. */
    BegunAuthenticator beginAuthenticator() {
        UUID account = mayChange();
        String secret = factors.begin(account);
        String address = TimeCodes.address(secret, centre.get().name(), name(account));
        return new BegunAuthenticator(secret, address, QrPicture.of(address));
    }

    /** The app works; answers with the codes on paper, told once. */
    List<String> confirmAuthenticator(String code) {
        UUID account = mayChange();
        List<String> codes = factors.confirm(account, code, clock.instant()).orElseThrow(() -> new InvalidInput("codeWrong", "code"));
        note("platform.factor.add", account);
        return codes;
    }

    void removeAuthenticator() {
        UUID account = mayChange();
        factors.removeAuthenticator(account);
        note("platform.factor.remove", account);
    }

    List<String> newRecoveryCodes() {
        UUID account = mayChange();
        Refusal.unless(factors.of(account).code(), "authenticatorNotBegun");
        note("platform.factor.recoveryCodes", account);
        return factors.newRecoveryCodes(account);
    }

    BegunPasskey beginPasskey(CentreAddress here) {
        UUID account = mayChange();
        List<String> known = passkeys.of(account).stream().map(Passkey::credentialId).toList();
        return new BegunPasskey(passkeys.challengeFor(account), here.id(), centre.get().name(), account, name(account), known);
    }

    AddedPasskey addPasskey(NewPasskey made, CentreAddress here) {
        UUID account = mayChange();
        Passkey added = passkeys.add(account, made.name(), made.challenge(), made.clientJson(), made.attestation(), here)
                .orElseThrow(() -> new InvalidInput("passkeyWrong", "attestation"));
        note("platform.factor.add", account);
        return new AddedPasskey(added.id());
    }

    void removePasskey(UUID id) {
        UUID account = mayChange();
        passkeys.remove(account, id);
        note("platform.factor.remove", account);
    }

    /** Whose they are, after asking whether they may be seen. */
    UUID mayRead() {
        UUID account = access.subject().account();
        access.require("platform.factor.read", Facts.about("account", account, Relation.SELF));
        return account;
    }

    private UUID mayChange() {
        UUID account = access.subject().account();
        access.require("platform.factor.change", Facts.about("account", account, Relation.SELF));
        return account;
    }

    private String name(UUID account) {
        return people.find(account).map(Person::name).orElseThrow(NotFound::new);
    }

    private void note(String act, UUID account) {
        audit.write(AuditEntry.by(access.subject(), act, "account", account, Outcome.DONE));
    }
}
