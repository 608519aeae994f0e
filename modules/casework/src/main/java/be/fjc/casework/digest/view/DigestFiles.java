package be.fjc.casework.digest.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.digest.domain.DigestChoice;
import be.fjc.casework.digest.domain.DigestChoices;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.mail.Mail;
import be.fjc.platform.mail.MailTerms;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads what somebody chose. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DigestFiles {

    @Inject
    Access access;

    @Inject
    DigestChoices choices;

    @Inject
    Mail mail;

    @Inject
    Links links;

    public DigestFile own() {
        Decision decision = access.require("casework.digest.keep", Facts.about("digest", null, Relation.SELF));
        Optional<MailTerms> terms = mail.terms().filter(offered -> offered.digestAt() != null);
        return access.readable(new DigestFile(
                terms.isPresent(),
                terms.map(MailTerms::domains).orElse(List.of()),
                terms.map(offered -> offered.digestAt().toString()).orElse(null),
                choices.of(access.subject().account()).map(this::choice).orElse(null)), decision);
    }

    private DigestFile.Choice choice(DigestChoice chosen) {
        return new DigestFile.Choice(
                chosen.id(),
                links.to(CaseworkModule.ID, "digest", "choices", chosen.id()),
                chosen.address(),
                chosen.at().toString(),
                mail.undelivered().get(chosen.account()));
    }
}
