// @ts-check
/** Names, sides and addresses that the screens of a plan share. */
import { html, nothing } from '/kit/element.js'
import { badge } from '/kit/badges.js'
import { label, t } from '/kit/i18n.js'
import { API } from '/m/chain-approach/chain.js'

export const PLANS = `${API}/plans`

/** The four sides, in the order of the plan. */
export const perspectives = ['judicial', 'police', 'assistance', 'administrative']
export const lifeDomains = ['safety', 'partnerRelation', 'parenting', 'childDevelopment', 'physicalHealth', 'mentalHealth', 'substanceUse', 'finances', 'housing', 'work', 'school', 'socialNetwork', 'residenceStatus', 'justice', 'digitalSafety', 'meaning']
export const attainments = ['attained', 'partly', 'not', 'noLongerRelevant']

/** @param {string} list @param {string[]} codes */
export const choices = (list, codes) => codes.map((value) => ({ value, label: label(list, value) }))

/** @param {any[]} members @param {string | undefined} id */
export const memberName = (members, id) => {
  if (!id) return t('plan.family')
  const found = members?.find((one) => one.id === id)
  return found ? `${found.givenName ?? ''} ${found.familyName ?? ''}`.trim() : t('plan.gone')
}

/** @param {any[]} members */
export const memberChoices = (members) => members.map((one) => ({ value: one.id, label: memberName(members, one.id) }))

/** @type {Record<string, string>} */
const signs = { open: 'planned', done: 'done', notPossible: 'late', notDone: 'late', withdrawn: 'info' }

/** How an action stands, as its task does. @param {any} action */
export const stateOf = (action) => (action.state
  ? html`${badge(signs[action.state] ?? 'info', label('taskState', action.state))} ${action.answer === 'handedBack' ? badge('late', t('plan.handedBack')) : action.answer === 'asked' && action.state === 'open' ? badge('info', t('plan.asked')) : nothing}
      ${action.outcomeReason ? html`<div class="preserve small">${action.outcomeReason}</div>` : nothing}`
  : badge('info', t('plan.notAsked')))
