// @ts-check
/** What all screens of this module share: where its API is, what the centre chose, and the lists. */
import { html } from '/kit/element.js'
import { get } from '/kit/api.js'
import { trackBadge } from '/kit/badges.js'
import { t } from '/kit/i18n.js'
import { choicesOf, codesOf } from '/kit/lists.js'

export const API = '/api/casework/v1'

/** The Flemish core, in the order in which people choose. */
export const lists = {
  personRole: ['victim', 'suspected', 'child', 'other'],
  informed: ['informed', 'agrees', 'refuses', 'notInformed'],
  channel: ['online', 'phone', 'paper', 'policeReport'],
  referrerType: [
    ...['localPolice', 'federalPolice', 'prosecutor', 'investigatingJudge', 'familyCourt', 'justiceHouse', 'prison', 'caw', 'vk', 'ocj'],
    ...['crisisTeam', 'ckg', 'otherYouthHelp', 'ocmw', 'municipality', 'school', 'opgroeien', 'gp', 'hospital', 'sexualAssaultCentre', 'cgg'],
    ...['psychiatry', 'addictionCare', 'disabilityService', 'elderCare', 'healthFund', 'housingCompany', 'lawyer', 'mediation'],
    ...['helpline1712', 'otherCentre', 'client', 'familyOrNeighbour', 'perpetrator', 'anonymous', 'unknown'],
  ],
  decision: ['accepted', 'adviceOnly', 'redirected', 'refused'],
  danger: ['none', 'concern', 'acute'],
  contactChannel: ['phone', 'visit', 'office', 'message', 'video'],
  contactResult: [
    ...['reachedAccepts', 'reachedThinks', 'reachedRefuses', 'reachedUnsafe', 'notReached', 'wrongDetails', 'thirdPerson', 'messageLeft'],
    'noAttemptSafety',
  ],
  trackReason: ['criteriaMet', 'riskUp', 'riskDown', 'clientRequest', 'newIncident', 'measureImposed', 'noCooperation', 'betterPlaced', 'capacity'],
  closureReason: [
    ...['goalsReached', 'regularServices', 'stableWithout', 'withdrew', 'unreachable', 'movedCentre', 'outsideTarget', 'measureTookOver'],
    ...['death', 'mergedDuplicate', 'administrative'],
  ],
  taskPriority: ['high', 'normal', 'low'],
  safetyStatus: ['stable', 'fragile', 'unsafeInformed', 'unknown'],
  lifeDomain: [
    ...['safety', 'partnerRelation', 'parenting', 'childDevelopment', 'physicalHealth', 'mentalHealth', 'substanceUse', 'finances'],
    ...['housing', 'work', 'school', 'socialNetwork', 'residenceStatus', 'justice', 'digitalSafety', 'meaning'],
  ],
  domainOutcome: ['better', 'same', 'worse', 'unknown'],
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

/** The codes of a list, and this centre's own. @param {keyof typeof lists} list @param {unknown[]} chosen before, and possible for ever */
export const codes = (list, ...chosen) => codesOf(list, lists[list], chosen)

/** The same as choices for a field. @param {keyof typeof lists} list @param {unknown[]} chosen */
export const choices = (list, ...chosen) => choicesOf(list, lists[list], chosen)

/** @type {Promise<any> | undefined} */
let reading

/** Tracks, criteria, municipalities and partners of this centre; read once per visit. */
export function centre() {
  reading ??= get(`${API}/centre`).then(
    ({ body }) => body,
    (problem) => {
      reading = undefined
      throw problem
    },
  )
  return reading
}

/** @param {any} here @param {string} code */
export const trackOf = (here, code) => here.tracks.find((/** @type {any} */ track) => track.code === code) ?? { label: code }

/** @param {any} here @param {string | undefined} code */
export const track = (here, code) => (code ? trackBadge(trackOf(here, code)) : '')

/** @param {any} person */
export const fullName = (person) => [person.givenName, person.familyName].filter(Boolean).join(' ') || t('person.nameless')

/** One line of a list of facts. @param {string} term @param {unknown} value */
export const fact = (term, value) => (value === undefined || value === '' ? '' : html`<div><dt>${term}</dt><dd>${value}</dd></div>`)
