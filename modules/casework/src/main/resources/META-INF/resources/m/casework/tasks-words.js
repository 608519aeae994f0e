// @ts-check
/** How tasks look in every list, and who can be given one. */
import { html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { date, label, t } from '/kit/i18n.js'
import { API } from '/m/casework/casework.js'

/** @param {any} row */
export const lateTask = (row) => row.dueState === 'late'

/** @param {any} here the centre @param {string} code */
export const organisationName = (here, code) => here.organisations.find((/** @type {any} */ one) => one.code === code)?.name ?? code

/** Organisations that still take part, as choices. @param {any} here the centre */
export const organisationChoices = (here) =>
  here.organisations.filter((/** @type {any} */ one) => one.status !== 'former').map((/** @type {any} */ one) => ({ value: one.code, label: one.name }))

/** Colleagues of an organisation, as choices. @param {string | undefined} organisation the own one without it */
export async function ownerChoices(organisation) {
  const { body } = await get(organisation ? `${API}/taskOwners?organisation=${encodeURIComponent(organisation)}` : `${API}/taskOwners`)
  return body.items.map((/** @type {any} */ one) => ({ value: one.account, label: one.name }))
}

/** When it is due, or how it ended. @param {any} task */
export const dueBadge = (task) =>
  task.state === 'open' ? badge(task.dueState, t(`task.due.${task.dueState}`, { day: date(task.dueOn) })) : badge(task.state === 'done' ? 'done' : 'info', label('taskState', task.state))

/** @param {any} task */
export const safetyMark = (task) => (task.safety ? badge('acute', t('task.safety')) : nothing)

/** @param {any} here the centre @param {boolean} [withDossier] */
export const taskColumns = (here, withDossier = false) => [
  { title: t('task.title'), cell: (/** @type {any} */ row) => html`<a href="/tasks/${row.id}">${row.title}</a> ${safetyMark(row)}` },
  { title: t('task.dueOn'), cell: (/** @type {any} */ row) => dueBadge(row) },
  { title: t('task.owner'), cell: (/** @type {any} */ row) => html`${organisationName(here, row.organisation)}<div class="soft small">${row.person?.name}</div>` },
  { title: t('task.answer'), cell: (/** @type {any} */ row) => label('taskAnswer', row.answer) },
  ...(withDossier ? [{ title: t('task.dossier'), kind: 'number', cell: (/** @type {any} */ row) => (row.dossierId ? html`<a href="/dossiers/${row.dossierId}">${row.dossierNumber}</a>` : nothing) }] : []),
]
