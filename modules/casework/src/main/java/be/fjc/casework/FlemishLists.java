package be.fjc.casework;

import be.fjc.platform.module.ReferenceList;
import java.util.ArrayList;
import java.util.List;

/**
 * The lists of the Flemish core that a centre may extend: those in which what happens locally has more words than Flanders counts. What the
 * software itself reasons by (states, decisions, danger, how safe it is, channels) is closed, and so is what means one thing only:
 * {@code safety} among the domains of life, {@code mergedDuplicate} among the reasons to close, and of each pair of relations the side that
 * is not kept.
 */
final class FlemishLists {

    private FlemishLists() {}

    static List<ReferenceList> all() {
        return List.of(
                list("referrerType", List.of(
                        "localPolice", "federalPolice", "prosecutor", "investigatingJudge", "familyCourt", "justiceHouse", "prison", "caw",
                        "vk", "ocj", "crisisTeam", "ckg", "otherYouthHelp", "ocmw", "municipality", "school", "opgroeien", "gp", "hospital",
                        "sexualAssaultCentre", "cgg", "psychiatry", "addictionCare", "disabilityService", "elderCare", "healthFund",
                        "housingCompany", "lawyer", "mediation", "helpline1712", "otherCentre", "client", "familyOrNeighbour",
                        "perpetrator", "anonymous", "unknown"), List.of()),
                list("relationType", List.of(
                        "partner", "exPartner", "spouse", "exSpouse", "parent", "stepParent", "fosterParent", "guardian", "sibling",
                        "halfSibling", "stepSibling", "grandparent", "parentInLaw", "uncleAunt", "otherFamily", "housemate",
                        "newPartnerOfParent", "informalCarer", "supportFigure", "unknown"), List.of(
                        "child", "stepchild", "fosterChild", "ward", "grandchild", "childInLaw", "nieceNephew", "childOfPartner",
                        "caredFor", "supported")),
                list("violenceForm", List.of(
                        "physical", "sexual", "psychological", "economic", "coerciveControl", "stalking", "digital", "threats",
                        "strangulation", "neglect", "witnessing", "genitalMutilation", "forcedMarriage", "honour", "propertyDamage",
                        "animalCruelty", "abduction"), List.of()),
                list("lifeDomain", List.of(
                        "partnerRelation", "parenting", "childDevelopment", "physicalHealth", "mentalHealth", "substanceUse", "finances",
                        "housing", "work", "school", "socialNetwork", "residenceStatus", "justice", "digitalSafety", "meaning"),
                        List.of("safety")),
                list("contactResult", List.of(
                        "reachedAccepts", "reachedThinks", "reachedRefuses", "reachedUnsafe", "notReached", "wrongDetails", "thirdPerson",
                        "messageLeft", "noAttemptSafety"), List.of()),
                list("closureReason", List.of(
                        "goalsReached", "regularServices", "stableWithout", "withdrew", "unreachable", "movedCentre", "outsideTarget",
                        "measureTookOver", "death", "administrative"), List.of("mergedDuplicate")));
    }

    private static ReferenceList list(String name, List<String> countable, List<String> closed) {
        List<String> core = new ArrayList<>(countable);
        core.addAll(closed);
        return new ReferenceList(name, core, countable);
    }
}
