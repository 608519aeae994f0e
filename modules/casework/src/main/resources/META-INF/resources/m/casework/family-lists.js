// @ts-check
/** What follows from how two of a family stand to each other. */

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
