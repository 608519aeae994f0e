// @ts-check
/** The fixed lists of a family: the Flemish core, in the order in which people choose. */
import { label } from '/kit/i18n.js'

export const lists = {
  personRole: ['victim', 'suspected', 'child', 'other'],
  informed: ['informed', 'agrees', 'refuses', 'notInformed'],
  gender: ['woman', 'man', 'other', 'unknown'],
  informationSource: ['referrer', 'self', 'family', 'police', 'justice', 'services', 'school', 'centre', 'other'],
  residenceStatus: ['secure', 'temporary', 'dependent', 'procedure', 'none', 'unknown'],
  relationType: [
    ...['partner', 'exPartner', 'spouse', 'exSpouse', 'parent', 'stepParent', 'fosterParent', 'guardian', 'child', 'stepchild', 'fosterChild', 'ward'],
    ...['sibling', 'halfSibling', 'stepSibling', 'grandparent', 'grandchild', 'parentInLaw', 'childInLaw', 'uncleAunt', 'nieceNephew', 'otherFamily'],
    ...['housemate', 'newPartnerOfParent', 'childOfPartner', 'informalCarer', 'caredFor', 'supportFigure', 'supported', 'unknown'],
  ],
  parentalAuthority: ['joint', 'sole', 'none', 'contested', 'unknown'],
  dependency: ['financial', 'care', 'housing', 'residence', 'several'],
  violenceDirection: ['directed', 'mutual', 'unclear'],
  violenceForm: [
    ...['physical', 'strangulation', 'neglect', 'genitalMutilation', 'sexual', 'psychological', 'coerciveControl', 'stalking', 'digital', 'threats'],
    ...['witnessing', 'forcedMarriage', 'honour', 'animalCruelty', 'abduction', 'economic', 'propertyDamage'],
  ],
}

/** Those who are or were a couple; only they separate. */
export const COUPLES = ['partner', 'exPartner', 'spouse', 'exSpouse']

/** In these somebody can have authority over the other, whichever of the two it is told of. */
export const UPBRINGING = [
  ...['parent', 'stepParent', 'fosterParent', 'guardian', 'grandparent', 'newPartnerOfParent'],
  ...['child', 'stepchild', 'fosterChild', 'ward', 'grandchild', 'childOfPartner'],
]

/** What the second is of the first, where that is another word. @type {Record<string, string>} */
export const INVERSE = {
  ...{ parent: 'child', stepParent: 'stepchild', fosterParent: 'fosterChild', guardian: 'ward', grandparent: 'grandchild' },
  ...{ parentInLaw: 'childInLaw', uncleAunt: 'nieceNephew', newPartnerOfParent: 'childOfPartner', informalCarer: 'caredFor', supportFigure: 'supported' },
}

/** Choices for a field. @param {keyof typeof lists} list */
export const options = (list) => lists[list].map((code) => ({ value: code, label: label(list, code) }))
