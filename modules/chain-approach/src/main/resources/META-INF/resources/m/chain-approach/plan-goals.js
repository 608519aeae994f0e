// @ts-check
/** What a version of a plan says: the four sides, the goals with who does what, and what the family wants. */
import { html, nothing } from '/kit/element.js'
import { badge } from '/kit/badges.js'
import { date, isoDate, label, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { memberName, perspectives, stateOf } from '/m/chain-approach/plan-words.js'

/** @param {any} version @param {any[]} members @param {boolean} opensTasks */
export const said = (version, members, opensTasks) => html`${sides(version)}
  ${(version.goals ?? []).length === 0 ? html`<p class="empty"><strong>${t('plan.noGoals')}</strong></p>` : nothing}
  ${(version.goals ?? []).map((/** @type {any} */ goal, /** @type {number} */ at) => oneGoal(goal, at, members, opensTasks))}
  ${wishes(version, members)}`

/** @param {any} version */
const sides = (version) => {
  const actions = (version.goals ?? []).flatMap((/** @type {any} */ goal) => goal.actions ?? [])
  return html`<dl class="facts">
    ${perspectives.map((side) => {
      const n = actions.filter((/** @type {any} */ one) => one.perspective === side).length
      const reason = (version.unused ?? []).find((/** @type {any} */ one) => one.perspective === side)?.unusedReason
      return html`<div><dt>${label('perspective', side)}</dt><dd>${n ? t('plan.actions.n', { n }) : reason ? html`<span class="preserve">${t('plan.unused', { reason })}</span>` : badge('late', t('plan.unexplained'))}</dd></div>`
    })}
  </dl>`
}

/** @param {any} goal @param {number} at @param {any[]} members @param {boolean} opensTasks */
const oneGoal = (goal, at, members, opensTasks) => {
  const title = t('plan.goal.nth', { n: at + 1, title: goal.goalTitle })
  const columns = [
    { title: t('plan.action'), cell: (/** @type {any} */ one) => html`${opensTasks && one.taskId ? html`<a href="/tasks/${one.taskId}">${one.actionWhat}</a>` : one.actionWhat}${one.safety ? html` ${badge('late', t('plan.safety'))}` : nothing}<div class="soft small">${label('perspective', one.perspective)} · ${memberName(members, one.member)}${one.actionPlace ? html` · ${one.actionPlace}` : nothing}</div>` },
    { title: t('plan.who'), cell: (/** @type {any} */ one) => html`${one.organisationName}<div class="soft small">${[one.workerName, one.workerContact].filter(Boolean).join(', ')}</div>` },
    { title: t('plan.dueOn'), kind: 'number', cell: (/** @type {any} */ one) => date(one.dueOn) },
    { title: t('plan.state'), cell: stateOf },
  ]
  return html`<h3>${title}</h3>
    <p class="soft small">${label('lifeDomain', goal.lifeDomain)} · ${memberName(members, goal.member)}</p>
    ${table({ caption: title, columns, rows: goal.actions ?? [], empty: { title: t('plan.noActions') }, mark: (one) => one.state === 'open' && one.dueOn < isoDate() })}`
}

/** @param {any} version @param {any[]} members */
const wishes = (version, members) => ((version.wishes ?? []).length
  ? html`<h3>${t('plan.wishes')}</h3>
      <dl class="facts">${version.wishes.map((/** @type {any} */ one) => html`<div><dt>${memberName(members, one.wishMember)}</dt><dd class="preserve">${one.wishWords}</dd></div>`)}</dl>`
  : nothing)
