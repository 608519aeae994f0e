package be.fjc.mutation;

import be.fjc.testkit.mutation.Cut;
import be.fjc.testkit.mutation.Guard;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The guards that are code, what it takes to remove each, and the tests that answer for it. A new guard gets a line here. One behind
 * which another stands is not here, because nobody can notice it alone: the times of a token (the server looks too), whether an
 * account is closed (closing it ends its sessions too), and the headers that the server puts on every answer as well.
 */
final class CodeGuards {

    private static final String RUNTIME = "be.fjc.platform.runtime.";

    private static final String ELSEWHERE =
            "product.SignInIT#a_page_of_someone_else_can_neither_sign_in_nor_change_anything_with_our_cookie";

    private CodeGuards() {}

    /** Those that leave marks behind, in the audit or as accounts that are locked, come last. */
    static List<Guard> all() {
        return Stream.of(door(), people(), providers(), tokens(), rights(), tables(), shortChain(), requests(), audit(), sealing(), rates(), locking())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Guard> door() {
        return List.of(
                filter("who asks", "accounts.SignedInFilter", "product.FrontDoorIT#a_token_of_one_centre_opens_no_other"),
                filter("modules that are off", "modules.ModuleGate",
                        "product.LiveConfigurationIT#a_module_that_is_switched_off_is_as_absent_as_one_that_never_was"),
                filter("one spelling of addresses and methods", "web.OneSpelling", "attack.OneSpellingIT"),
                runtime("nothing from elsewhere", "web.security.SameOrigin", "a contradiction seen", Cut.answers("isContradicted", false),
                        ELSEWHERE),
                runtime("changes from our own page only", "web.security.SameOrigin", "looking where it comes from",
                        Cut.answers("isShown", true), ELSEWHERE));
    }

    private static List<Guard> people() {
        return List.of(
                runtime("passwords", "accounts.Passwords", "comparing", Cut.answers("matches", true),
                        "product.SignInIT#an_unknown_login_a_wrong_password_and_a_locked_account_get_the_same_answer"),
                runtime("five failures lock", "accounts.Account", "counting", Cut.nothing("failed"),
                        "product.SignInIT#five_failures_lock_and_a_quarter_of_an_hour_unlocks"),
                runtime("a lock holds", "accounts.Account", "looking at it", Cut.answers("isOpen", true),
                        "product.SignInIT#five_failures_lock_and_a_quarter_of_an_hour_unlocks"),
                runtime("a first password opens nothing else", "accounts.LiveSession", "asking for a new one",
                        Cut.answers("mustChangePassword", false),
                        "product.SignInIT#a_first_password_opens_nothing_but_the_choice_of_a_new_one"),
                runtime("signed out is out", "accounts.AccountSession", "the end of a session", Cut.nothing("end"),
                        "product.SignInIT#signing_out_ends_the_session_everywhere_it_was_copied_to"),
                runtime("a session is alive", "accounts.AccountSession", "looking", Cut.answers("isAlive", true),
                        "product.SignInIT#signing_out_ends_the_session_everywhere_it_was_copied_to"),
                runtime("a new first password ends sessions", "accounts.Accounts", "ending them", Cut.nothing("endSessions"),
                        "product.SignInIT#a_new_first_password_and_a_closed_account_end_every_session"),
                runtime("a second factor is asked", "proof.Factors$Ways", "having one", Cut.answers("any", false),
                        "product.SecondFactorIT#a_password_alone_opens_half_the_way_and_a_code_works_once"),
                runtime("a code is right", "proof.Factors", "looking at it", Cut.answers("accepts", true),
                        "product.SecondFactorIT#wrong_codes_count_like_wrong_passwords_and_a_right_password_forgives_none"),
                runtime("a code works once", "proof.Authenticator", "remembering the last", Cut.answers("use", true),
                        "product.SecondFactorIT#a_password_alone_opens_half_the_way_and_a_code_works_once"),
                runtime("half the way is for one account and password", "proof.HalfWay", "looking whose", Cut.answers("isFor", true),
                        "product.SecondFactorIT#a_challenge_is_for_one_account_and_dies_with_its_password"));
    }

    private static List<Guard> providers() {
        String attacks = "signin.ProviderReturnAttackIT#";
        return List.of(
                runtime("a return is to the centre that sent", "openid.ComingBack", "looking where it began",
                        Cut.look("pending", "equals", true), attacks + "a_return_to_another_centre_opens_nothing_there"),
                runtime("a return carries the state of this browser", "openid.ComingBack", "comparing it", Cut.answers("isSame", true),
                        attacks + "state_cookie_and_code_belong_together"),
                runtime("a return is from the provider asked", "openid.ComingBack", "comparing its name", Cut.look("code", "equals", true),
                        attacks + "a_return_that_names_another_issuer_is_refused_before_anyone_is_asked"),
                runtime("an ID token is for us", "openid.TokenCheck", "looking to whom it was given", Cut.nothing("givenToUs"),
                        "signin.ProviderReturnAttackIT"),
                runtime("a proof through a provider is of now", "accounts.VouchedSignIn", "looking when",
                        Cut.look("proveAgain", "isBefore", false),
                        "signin.ProviderSignInIT#a_person_shows_themselves_again_in_the_same_session"));
    }

    private static List<Guard> tokens() {
        return List.of(
                runtime("the server verifies a token", "accounts.Verification", "asking it", Cut.answers("holds", true),
                        "attack.TokenCorpusIT"),
                runtime("claims of a token", "accounts.OurToken", "every requirement", Cut.nothing("require"), "attack.TokenCorpusIT"),
                runtime("headers of a token", "accounts.OurToken", "exactly alg, typ and kid (no jku, jwk, crit)",
                        Cut.look("read", "equals", 0, true), "attack.TokenCorpusIT"),
                runtime("type of a token", "accounts.OurToken", "comparing typ", Cut.look("read", "equals", 2, true), "attack.TokenCorpusIT"),
                runtime("one way to say who asks", "accounts.SignedInFilter", "looking for a cookie beside a token",
                        Cut.look("bearer", "isIn", false), "attack.TokenCorpusIT#a_right_token_shown_in_a_wrong_way_is_refused"));
    }

    private static List<Guard> rights() {
        String access = "be.fjc.platform.access.";
        return List.of(
                guard("nothing is there for who has a conflict or is outside a circle", access + "Relation", "looking for it",
                        Cut.answers("closes", false),
                        "product.ConflictOfInterestIT#the_dossier_and_its_referral_are_gone_everywhere_and_at_once",
                        "product.CompartmentsIT#a_sealed_dossier_never_was_for_who_is_outside_the_circle"),
                guard("an act needs the function", access + "Decider", "looking at roles", Cut.look("acting", "contains", 0, true),
                        "product.WhoSeesWhatIT"),
                guard("an act needs the relation", access + "Decider", "looking at relations", Cut.look("acting", "contains", 1, true),
                        "product.WhoSeesWhatIT"),
                guard("reason and fresh proof", access + "Decider", "asking for them", Cut.look("answer", "containsAll", true),
                        "product.StepUpIT#an_act_that_asks_for_it_is_refused_and_done_after_a_proof"),
                guard("what may not be seen is absent", access + "Decider", "hiding it", Cut.answers("isVisible", true),
                        "product.WhoSeesWhatIT"),
                guard("classes of information", access + "Readable$Part", "leaving out", Cut.answers("shown", true),
                        "product.WhoSeesWhatIT"),
                guard("what is hidden is not overwritten", access + "Overlay", "looking what the sender sees",
                        Cut.look("component", "shows", true), "attack.MaskRoundTripIT"));
    }

    private static List<Guard> tables() {
        String chain = "be.fjc.chainapproach.";
        return List.of(
                guard("no table without every protocol", chain + "tables.domain.Readiness", "asking whether it is ready", Cut.nothing("require"),
                        "product.MeetingsIT#no_dossier_is_tabled_before_everybody_signed_and_the_refusal_names_who_did_not"),
                guard("no table without the criteria", chain + "meetings.domain.Admission", "looking at the answers", Cut.nothing("require"),
                        "product.MeetingsIT#all_four_criteria_are_asked_and_must_be_met"),
                guard("an item is for whom it is relevant", chain + "meetings.domain.AgendaItem", "looking for whom", Cut.answers("isFor", true),
                        "product.MeetingsIT#only_those_it_is_relevant_for_learn_that_it_is_there"),
                guard("nobody sees a contribution while it is blind", chain + "risk.view.AssessmentFiles", "looking whether all see all",
                        Cut.look("shared", "hasBegun", true),
                        "product.RiskIT#before_the_consensus_a_contribution_shows_to_its_organisation_and_on_no_other_surface"),
                guard("a floor holds", chain + "risk.domain.Consensus", "looking whether it is below", Cut.answers("isLowered", false),
                        "product.RiskIT#police_caw_and_vk_score_blind_and_strangulation_forces_at_least_red"),
                guard("what is kept from sight is on no agenda", chain + "meetings.view.Agenda", "looking for it", Cut.answers("isSeen", true),
                        "product.MeetingsIT#what_is_kept_from_somebodys_sight_is_on_no_agenda_of_theirs"),
                guard("minutes are theirs who sat there", chain + "attendance.store.AttendancesInDatabase", "looking who did", Cut.answers("heard", true),
                        "product.MinutesIT#who_sat_at_an_item_reads_it_and_nobody_else"),
                guard("nobody writes before being bound to secrecy", chain + "attendance.usecase.ItemAtHand", "asking for that",
                        Cut.nothing("requireRunning"), "product.MinutesIT#nobody_comes_in_or_reads_before_being_bound_to_secrecy"),
                guard("no version tells what is withheld elsewhere", chain + "plan.domain.ClientPlan", "looking for it in what is shown",
                        Cut.nothing("requireNothingRepeated"), "product.PlanIT#a_sentence_that_tells_what_is_withheld_elsewhere_stops_the_version"),
                guard("a safety plan is there for who agreed on something in it", chain + "safety.domain.SafetyPlan", "looking with whom",
                        Cut.answers("isAgreedWith", true), "product.SafetyPlanIT#of_those_at_the_table_only_who_agreed_on_something_knows_that_it_is_there"),
                guard("his paper tells nothing of hers", chain + "safety.domain.Withheld", "looking for it in what is shown", Cut.answers("isIn", false),
                        "product.SafetyPlanIT#his_paper_is_not_made_while_it_tells_what_is_hers"));
    }

    private static List<Guard> shortChain() {
        String chain = "be.fjc.shortchain.";
        return List.of(
                guard("nobody is reached against what was agreed", chain + "contacts.usecase.SafeToContact", "looking at it", Cut.answers("passes", false),
                        "product.ContactsIT#nobody_calls_against_what_was_agreed_and_who_may_not_know_why_hears_no_more_than_to_ask_first"),
                guard("what is kept from sight is reached out to by nobody else", chain + "contacts.domain.OutreachFacts", "leaving it out",
                        Cut.answers("isKept", false),
                        "product.OpenedAtOnceIT#from_whose_sight_the_dossier_is_kept_from_theirs_is_the_reaching_out_too"),
                guard("a dossier shows to who may know of it", "be.fjc.casework.usecase.DeskOfReferrals", "asking who may", Cut.answers("mayKnow", true),
                        "product.OpenedAtOnceIT#one_request_opens_the_dossier_with_those_the_report_names_and_only_who_may_know_of_it_gets_there"));
    }

    private static List<Guard> sealing() {
        return List.of(runtime("what is sealed is bound to its place", "sealing.TenantSeal", "naming it", Cut.answers("bound", "x"),
                "attack.SealedTextIT#what_was_moved_or_changed_in_the_database_is_an_incident_and_shows_nothing"));
    }

    private static List<Guard> requests() {
        return List.of(
                runtime("a change names its edition", "web.Preconditions", "asking for it", Cut.look("required", "isEmpty", false),
                        "product.EditionsIT#a_change_names_the_edition_it_was_made_on"),
                runtime("an old edition", "web.EntityTag", "comparing", Cut.answers("names", true),
                        "product.EditionsIT#a_change_names_the_edition_it_was_made_on",
                        "product.EditionsIT#a_step_on_a_dossier_that_someone_else_moved_meanwhile_is_refused"),
                runtime("unknown parameters", "web.KnownParameters", "looking for them", Cut.nothing("filter"),
                        "attack.UnreadableFieldsIT#a_list_knows_no_parameter_but_its_own(java.lang.String)"),
                runtime("one spelling of values", "web.StrictParameters$OneSpelling", "comparing", Cut.look("fromString", "equals", true),
                        "product.StrictInputIT#a_value_has_one_spelling"),
                runtime("a cursor opens one list", "web.Cursors", "binding it", Cut.look("cipher", "updateAAD", true),
                        "product.PagesIT#a_cursor_opens_only_the_list_it_came_from"),
                runtime("a repeated request is done once", "web.KeptAnswers", "claiming the key", Cut.answers("claim", true),
                        "product.RepeatedRequestsIT#the_same_request_gets_the_same_answer"),
                runtime("a key is for one request", "web.RepeatedRequests", "comparing the fingerprint", Cut.look("replayed", "equals", true),
                        "product.RepeatedRequestsIT#the_same_key_for_something_else_is_refused"));
    }

    /** Without it a wrong password in a document's example is tried so often that it locks the people of the demo. */
    private static List<Guard> locking() {
        return List.of(runtime("unknown fields", "json.RecordReader", "looking for them", Cut.look("record", "contains", true),
                "attack.MassAssignmentIT"));
    }

    private static List<Guard> audit() {
        return List.of(
                runtime("what is done is written down", "audit.AuditTrail", "writing", Cut.nothing("write"),
                        "product.AuditIT#an_allowed_reading_leaves_one_row_with_the_classes_that_were_open"),
                runtime("what is refused is written down", "audit.AuditTrail", "writing", Cut.nothing("writeApart"),
                        "product.AuditIT#a_refused_reading_leaves_one_row_too"),
                runtime("what came to nothing is written down", "audit.AuditTrail", "remembering it",
                        Cut.look("write", "registerInterposedSynchronization", true), "product.AuditIT"),
                runtime("a forged row of the audit", "audit.AuditEvent", "looking at its seal", Cut.answers("isWhole", true),
                        "product.AuditChainIT#a_row_that_the_product_did_not_write_gets_no_place_but_an_alarm"),
                runtime("rows get their place in the chain", "audit.SealAudit", "giving it", Cut.nothing("run"),
                        "product.AuditChainIT#a_row_gets_its_place_within_seconds"));
    }

    private static List<Guard> rates() {
        return List.of(
                filter("size and rate of requests", "fairness.FairnessFilter", "attack.LimitsIT#bodies_too_large_or_wild_are_refused",
                        "attack.SignInRatesIT#guessing_is_slowed_by_login_and_by_address_with_one_answer_and_the_shelter_works_on"),
                runtime("rate of signing in", "fairness.Doorkeeper", "waiting before an attempt", Cut.answers("beforeSigningIn", 0),
                        "attack.SignInRatesIT#guessing_is_slowed_by_login_and_by_address_with_one_answer_and_the_shelter_works_on"),
                runtime("rate of asking", "fairness.Doorkeeper", "waiting before a request", Cut.answers("beforeAsking", 0),
                        "attack.SignInRatesIT#one_person_who_asks_without_end_is_told_when_to_come_back_and_the_others_are_not"));
    }

    private static Guard filter(String name, String type, String... tests) {
        return runtime(name, type, "the filter", Cut.passes(), tests);
    }

    private static Guard runtime(String name, String type, String removed, Cut cut, String... tests) {
        return guard(name, RUNTIME + type, removed, cut, tests);
    }

    private static Guard guard(String name, String type, String removed, Cut cut, String... tests) {
        String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        return new Guard(name, type, simple + ": " + removed, cut, Arrays.stream(tests).map(test -> "be.fjc." + test).toList());
    }
}
