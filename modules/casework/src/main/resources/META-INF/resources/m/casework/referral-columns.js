// @ts-check
/** How a referral looks in a list. */
import { html, nothing } from '/kit/element.js'
import { badge, clockBadge } from '/kit/badges.js'
import { date, label, t } from '/kit/i18n.js'

/** @param {any} row */
export const urgent = (row) => Boolean(row.immediateDanger) || row.clock?.state === 'late'

/** How far it is, in words. @param {any} row */
export const status = (row) =>
  row.status === 'processed' ? badge('done', t('referral.processed', { outcome: label('outcome', row.outcome) || 'none' })) : badge('info', label('referralStatus', row.status))

/** @param {boolean} [statusOnly] for the one who referred */
export const referralColumns = (statusOnly = false) =>
  [
    { title: t('referral.receipt'), kind: 'number', cell: (/** @type {any} */ row) => html`<a href="/referrals/${row.id}">${row.receiptNumber}</a>` },
    !statusOnly && { title: t('referral.danger'), cell: (/** @type {any} */ row) => (row.immediateDanger ? badge('acute', t('referral.dangerNow')) : nothing) },
    !statusOnly && { title: t('referral.clock'), cell: (/** @type {any} */ row) => (row.clock?.state === 'done' ? nothing : clockBadge(row.clock)) },
    { title: t('referral.status'), cell: status },
    !statusOnly && { title: t('referral.municipality'), cell: (/** @type {any} */ row) => row.municipality },
    !statusOnly && { title: t('referral.referrer'), cell: (/** @type {any} */ row) => label('referrerType', row.referrerType) },
    !statusOnly && { title: t('referral.persons'), kind: 'number', cell: (/** @type {any} */ row) => row.personCount },
    { title: t('referral.filedOn'), kind: 'number', cell: (/** @type {any} */ row) => date(row.filedAt) },
  ].filter(Boolean)
