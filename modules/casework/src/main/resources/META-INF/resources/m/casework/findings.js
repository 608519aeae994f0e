// @ts-check
/** What the screens of findings share: their lists of codes, who a finding is about, and where it comes from. */
import { html, nothing } from '/kit/element.js'
import { date, dateTime, has, label, t } from '/kit/i18n.js'
import { choicesOf } from '/kit/lists.js'
import { fullName, lists } from '/m/casework/casework.js'

const organisations = [
  ...['localPolice', 'federalPolice', 'prosecutor', 'familyCourt', 'justiceHouse', 'prison', 'caw', 'vk', 'ocj', 'crisisTeam', 'ckg'],
  ...['otherYouthHelp', 'ocmw', 'municipality', 'school', 'opgroeien', 'gp', 'hospital', 'sexualAssaultCentre', 'cgg', 'psychiatry'],
  ...['addictionCare', 'disabilityService', 'elderCare', 'housingCompany', 'lawyer', 'mediation', 'helpline1712', 'otherCentre', 'otherOrganisation'],
]

export const codes = {
  organisation: organisations,
  party: ['ownObservation', 'victim', 'suspected', 'child', 'familyOrNeighbour', 'anonymous', 'unknown', ...organisations],
  severity: ['lessSerious', 'serious', 'verySerious'],
  precision: ['day', 'month', 'period', 'unknown'],
  dayPart: ['night', 'morning', 'afternoon', 'evening'],
  placeKind: ['home', 'otherHome', 'publicPlace', 'work', 'school', 'online', 'vehicle', 'other', 'unknown'],
  protectiveFactor: ['safeNetwork', 'takesResponsibility', 'acceptsHelp', 'stableHousing', 'safeParent', 'effectiveMeasure', 'supportFigure', 'trustedAdult'],
  protectionState: ['present', 'partly', 'absent', 'unknown'],
  weight: ['0', '1', '2', '3', '4'],
  known: ['yes', 'no', 'unknown'],
  violenceForm: lists.violenceForm,
  lifeDomain: lists.lifeDomain,
}

/** Choices for a field, in the order of the list. @param {keyof typeof codes} list @param {unknown[]} chosen before, and possible for ever */
export const choices = (list, ...chosen) =>
  list === 'organisation' || list === 'party' ? codes[list].map((code) => ({ value: code, label: party(code) })) : choicesOf(list, codes[list], chosen)

/** Someone who knows something: the words of referrers where they have them. @param {string} code */
export const party = (code) => label(has(`list.party.${code}`) ? 'party' : 'referrerType', code)

/** Everyone of the family, to choose from. @param {any} dossier */
export const members = (dossier) => (dossier.persons ?? []).map((/** @type {any} */ person) => ({ value: person.id, label: fullName(person) }))

/** Whom it is about. @param {any} dossier @param {string | undefined} id */
export const member = (dossier, id) => members(dossier).find((/** @type {any} */ one) => one.value === id)?.label ?? t('finding.family')

/** Who said it and when, and who wrote it down. @param {any} finding */
export const origin = ({ entry }) => html`${party(entry.source.kind)}${entry.source.detail ? html`: ${entry.source.detail}` : nothing}, ${date(entry.source.toldOn)}
  <div class="soft small">${t('by', { who: entry.recordedBy?.name ?? '', at: dateTime(entry.recordedAt) })}</div>`

/** Those that count. @param {any[]} findings */
export const counting = (findings) => findings.filter((finding) => !finding.entry.lapse)

/** Those that do not count any more. @param {any[]} findings */
export const past = (findings) => findings.filter((finding) => finding.entry.lapse)

/**
 * The latest of each, with the earlier ones that belong to it.
 * @param {any[]} findings the latest first
 * @param {(finding: any) => string} key
 * @returns {{latest: any, earlier: any[]}[]}
 */
export function series(findings, key) {
  /** @type {Map<string, any>} */
  const found = new Map()
  for (const finding of counting(findings)) {
    const known = found.get(key(finding))
    if (known) known.earlier.push(finding)
    else found.set(key(finding), { latest: finding, earlier: [] })
  }
  return [...found.values()]
}
