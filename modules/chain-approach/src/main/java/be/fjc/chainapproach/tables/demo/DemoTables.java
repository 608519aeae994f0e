package be.fjc.chainapproach.tables.demo;

import be.fjc.casework.LegalGrounds;
import be.fjc.chainapproach.tables.domain.ConsultationTable;
import be.fjc.chainapproach.tables.domain.Rhythm;
import be.fjc.chainapproach.tables.domain.Signed;
import be.fjc.chainapproach.tables.domain.Validity;
import be.fjc.chainapproach.tables.usecase.DefineTable;
import be.fjc.chainapproach.tables.usecase.SignProtocol;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.module.DemoData.DemoStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tables for each centre: two that everybody signed for, and one of a single zone where a protocol ended and another is missing. */
@ApplicationScoped
public class DemoTables {

    private static final List<String> TYPES =
            List.of("centre", "localGovernment", "localPolice", "prosecutor", "justiceHouse", "caw", "vk");

    @Inject
    DefineTable defineTable;

    @Inject
    SignProtocol signProtocol;

    @Inject
    LegalGrounds grounds;

    @Inject
    CurrentCentre centre;

    /** @return the id of the table that everybody signed for */
    public UUID load(DemoStage stage) {
        UUID[] whole = new UUID[1];
        stage.as("coordinator", stage.now().minus(Duration.ofDays(45)), () -> {
            LocalDate day = Brussels.dayOf(stage.now().minus(Duration.ofDays(45)));
            whole[0] = whole(day);
            ofOneZone(day);
            ofReports(day);
        });
        return whole[0];
    }

    private UUID whole(LocalDate day) {
        Set<String> partners = partners();
        UUID table = defineTable.add(definition("Casustafel van het werkingsgebied", Rhythm.FORTNIGHTLY, true, false, Set.of(), partners, day));
        partners.stream().sorted().forEach(partner -> sign(table, partner, day, day.plusYears(2)));
        return table;
    }

    private void ofOneZone(LocalDate day) {
        Centre.PoliceZone zone = centre.get().zones().stream().filter(one -> one.existedOn(day)).findFirst().orElseThrow();
        Set<String> partners = partners();
        UUID table = defineTable.add(definition("Casustafel " + zone.name(), Rhythm.MONTHLY, false, false, Set.of(zone.code()), partners, day));
        partners.stream()
                .filter(partner -> !partner.equals("vk"))
                .sorted()
                .forEach(partner -> sign(table, partner, day, partner.equals("justitiehuis") ? day.plusDays(20) : day.plusYears(2)));
    }

    /** The short chain at the table of a zone: everybody signed for it. */
    private void ofReports(LocalDate day) {
        Centre.PoliceZone zone = centre.get().zones().stream().filter(one -> one.existedOn(day)).findFirst().orElseThrow();
        Set<String> partners = partners();
        UUID table = defineTable.add(
                definition("Tafel korte keten " + zone.name(), Rhythm.WEEKLY, false, true, Set.of(zone.code()), partners, day));
        partners.stream().sorted().forEach(partner -> sign(table, partner, day, day.plusYears(2)));
    }

    private void sign(UUID table, String organisation, LocalDate from, LocalDate until) {
        signProtocol.sign(table, new Signed(organisation, from, new Validity(from, until)), Expected.ANY);
    }

    private Set<String> partners() {
        return centre.get().organisations().stream()
                .filter(partner -> TYPES.contains(partner.type()))
                .map(Centre.Organisation::code)
                .collect(Collectors.toSet());
    }

    private ConsultationTable.Definition definition(
            String name, Rhythm rhythm, boolean emergency, boolean screening, Set<String> zones, Set<String> partners, LocalDate day) {
        String basis = grounds.all().stream()
                .filter(ground -> ground.code().startsWith("consultation") && ground.holdsOn(day))
                .map(LegalGrounds.Ground::code)
                .findFirst()
                .orElseThrow();
        return new ConsultationTable.Definition(
                name,
                "Synthetisch voorbeeld: de lichamelijke en psychische veiligheid van gezinsleden beschermen.",
                "Synthetisch voorbeeld: slagen en verwondingen, bedreiging en belaging binnen het gezin.",
                basis,
                "Protocol casusoverleg (synthetisch voorbeeld)",
                rhythm,
                emergency,
                screening,
                zones,
                partners);
    }
}
