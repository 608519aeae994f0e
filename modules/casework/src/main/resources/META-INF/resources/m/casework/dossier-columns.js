// @ts-check
/** How a dossier looks in a list. */
import { html, nothing } from '/kit/element.js'
import { badge, contactBadge } from '/kit/badges.js'
import { date, t } from '/kit/i18n.js'
import { track } from '/m/casework/casework.js'

/** @param {any} row */
export const late = (row) => row.nextContactState === 'late'

/** Only its existence is known: someone else directs it. @param {any} row */
const onlyKnown = (row) => row.openedOn === undefined

/** @param {any} row */
const next = (row) =>
  row.state === 'closed' ? html`${badge('done', t('dossier.closed'))} ${row.afterCareOn ? html`<div class="soft small">${t('dossier.afterCareOn', { day: date(row.afterCareOn) })}</div>` : nothing}` : contactBadge(row.nextContactOn, row.nextContactState)

/** @param {any} here the centre */
export const dossierColumns = (here) => [
  { title: t('dossier.number'), kind: 'number', cell: (/** @type {any} */ row) => (onlyKnown(row) ? html`${row.number}<div class="small"><a href="/dossiers/${row.id}/emergency">${t('emergency.title')}<span class="for-readers"> ${row.number}</span></a></div>` : html`<a href="/dossiers/${row.id}">${row.number}</a>`) },
  { title: t('dossier.nextContact'), cell: next },
  { title: t('dossier.track'), cell: (/** @type {any} */ row) => track(here, row.track) },
  { title: t('dossier.director'), cell: (/** @type {any} */ row) => row.caseDirector?.name },
  { title: t('dossier.municipality'), cell: (/** @type {any} */ row) => row.municipality },
  { title: t('dossier.openedOn'), kind: 'number', cell: (/** @type {any} */ row) => date(row.openedOn) },
]
