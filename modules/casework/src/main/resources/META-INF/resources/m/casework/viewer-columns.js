// @ts-check
/** How a person who saw a dossier stands in a list. */
import { html, nothing } from '/kit/element.js'
import { badge } from '/kit/badges.js'
import { dateTime, label, t } from '/kit/i18n.js'

/** @param {any} row */
const right = (row) => (row.relations?.length ? row.relations.map((/** @type {string} */ one) => label('relation', one)).join(', ') : t('viewers.byFunction'))

export const viewerColumns = () => [
  { title: t('viewers.who'), cell: (/** @type {any} */ row) => html`<strong>${row.name ?? t('viewers.unknown')}</strong><div class="soft small">${row.organisations?.join(', ')}</div>` },
  { title: t('viewers.roles'), cell: (/** @type {any} */ row) => row.roles?.map((/** @type {string} */ role) => label('role', role)).join(', ') },
  { title: t('viewers.first'), kind: 'number', cell: (/** @type {any} */ row) => dateTime(row.firstAt) },
  { title: t('viewers.last'), kind: 'number', sorted: /** @type {const} */ ('descending'), cell: (/** @type {any} */ row) => dateTime(row.lastAt) },
  { title: t('viewers.times'), kind: 'number', cell: (/** @type {any} */ row) => row.times },
  { title: t('viewers.right'), cell: (/** @type {any} */ row) => html`${right(row)}${row.classes?.length ? html`<div class="soft small">${t('viewers.classes', { classes: row.classes.join(', ') })}</div>` : nothing}` },
  { title: t('viewers.denied'), cell: (/** @type {any} */ row) => (row.denied > 0 ? badge('late', t('viewers.deniedTimes', { n: row.denied })) : nothing) },
]
