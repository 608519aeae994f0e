package be.fjc.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.contract.Document;
import be.fjc.testkit.contract.DocumentRule;
import be.fjc.testkit.contract.DocumentRules;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which rule of the guide, and of our own, is held by which test, and why some are not ours to keep. */
class RulesTableTest {

    /** Rules that can be read off documents: held by {@link DocumentRulesTest}, each with a bad sample that proves it bites. */
    private static final Set<String> IN_DOCUMENTS = DocumentRules.all().stream().map(DocumentRule::id).collect(Collectors.toSet());

    /** Rules that the product is asked about, and the class whose tests carry their names or whose subject they are. */
    private static final Map<String, String> OVER_HTTP = table("""
            oas-yaml: contract.ProblemRulesIT
            req-valid: contract.RequestRulesIT
            sec-req: contract.RequestRulesIT
            cnt-negot: contract.RequestRulesIT
            rep-struct: contract.ReadingRulesIT
            evo-object: contract.ReadingRulesIT
            jsn-null: contract.ReadingRulesIT
            hyp-links: contract.ReadingRulesIT
            int-negot: contract.ReadingRulesIT
            int-conlang: contract.ReadingRulesIT
            meth-http: contract.ReadingRulesIT
            col-repres: contract.ReadingRulesIT
            col-paging: contract.ReadingRulesIT
            prf-lstmod: contract.ReadingRulesIT
            id-choice: contract.ReadingRulesIT
            err-problem: contract.ProblemRulesIT
            err-sanit: contract.ProblemRulesIT
            hlth-res: contract.ProblemRulesIT
            trc-header: contract.ProblemRulesIT
            trace-w3c: contract.ProblemRulesIT
            stat-codes: undeclared.NothingUndeclaredWasAnsweredIT
            prb-type: undeclared.NothingUndeclaredWasAnsweredIT
            oas-rdonly: attack.MassAssignmentIT
            X1: contract.EditionRulesIT
            X2: contract.ReadingRulesIT
            X3: product.RepeatedRequestsIT
            X4: undeclared.NothingUndeclaredWasAnsweredIT
            X5: contract.ReadingRulesIT
            """);

    private static final Map<String, String> NOT_OURS = table("""
            doc-refdata: Code lists are enums of the document; what a centre chooses itself is read with its forms.
            prf-embed: Nothing is embedded on request.
            col-embed: Nothing is embedded on request.
            ctl-reific: Editorial; the words that ctl-res looks for are its testable half.
            multi-lang: An answer speaks one language, the caller's; no object holds several.
            api-evol: There is no release yet to differ from.
            evo-compat: There is no release yet to differ from.
            evo-deprec: There is no release yet, so nothing is deprecated.
            async-cloudevents: Events of modules do not leave the server; there are no webhooks.
            X8: Nothing is downloaded and no mail is sent yet.
            """);

    /** Every rule that there is; a new one is added here, and then somebody must hold it. */
    private static final String RULES = """
            oas-contra oas-yaml doc-refdata uri-format api-version uri-notat uri-extens col-name path-param id-name id-design id-choice id-numer
            openapi-opid oas-descr oas-tags oas-exampl oas-defaul oas-enum oas-comp oas-types opbody-req sec-req gen-header addi-prop prop-req
            oas-rdonly dec-type sch-allof sch-oneof sch-discr req-valid jsn-naming jsn-null rep-struct evo-object cnt-negot meth-http stat-codes
            col-repres col-paging col-sort col-filter qry-multi prf-embed col-embed ctl-res ctl-reific sens-dat doc-patch lng-task child-ent
            err-problem prb-type err-sanit prb-defaul hlth-res hyp-links int-negot int-conlang multi-lang prf-lstmod hdr-case cst-header
            trc-header trace-w3c api-evol evo-compat evo-deprec async-cloudevents X1 X2 X3 X4 X5 X6 X7 X8""";

    @Test
    void every_rule_is_held_by_a_test_or_has_a_reason_not_to_be() {
        Set<String> held = new TreeSet<>(IN_DOCUMENTS);
        held.addAll(OVER_HTTP.keySet());
        Set<String> known = new TreeSet<>(held);
        known.addAll(NOT_OURS.keySet());

        assertThat(known).containsExactlyInAnyOrderElementsOf(rules());
        assertThat(held).doesNotContainAnyElementsOf(NOT_OURS.keySet());
        assertThat(NOT_OURS.values()).allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20));
    }

    @Test
    void every_class_that_is_said_to_hold_a_rule_is_there() throws IOException {
        Path classes = Path.of(URI.create(getClass().getProtectionDomain().getCodeSource().getLocation().toString())).resolve("be/fjc");
        try (Stream<String> holders = OVER_HTTP.values().stream()) {
            assertThat(holders).allSatisfy(name -> assertThat(Files.exists(classes.resolve(name.replace('.', '/') + ".class"))).as(name).isTrue());
        }
    }

    @Test
    void no_document_is_exempt_from_a_rule_that_nobody_knows() {
        assertThat(Document.all()).allSatisfy(document -> assertThat(rules()).containsAll(DocumentRules.exemptions(document)));
    }

    private static Set<String> rules() {
        return Arrays.stream(RULES.split("\\s+")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> table(String lines) {
        Map<String, String> table = new LinkedHashMap<>();
        lines.lines().map(line -> line.split(": ", 2)).forEach(line -> table.put(line[0].strip(), line[1].strip()));
        return table;
    }
}
