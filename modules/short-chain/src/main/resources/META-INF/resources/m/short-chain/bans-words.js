// @ts-check
/** Words that all screens about house bans share. */
import { html, nothing } from '/kit/element.js'
import { badge } from '/kit/badges.js'
import { t } from '/kit/i18n.js'

export const BANS = '/api/short-chain/v1/houseBans'

/** Who may not come home, as far as the reader may know. @param {any} one */
export const banned = (one) => [one.banned?.givenName, one.banned?.familyName].filter(Boolean).join(' ')

/** How far a ban is: day 3 of 14, or how it ended. @param {any} one */
export const standing = (one) => (one.day === undefined ? t(`bans.state.${one.state}`) : one.state === 'extended' ? t('bans.state.extended') : t('bans.day', { day: one.day, days: one.days }))

/** @type {Record<string, string>} */
const kinds = { endsSoon: 'today', hearingUnknown: 'late', hearingDoubtful: 'late', rulingUnknown: 'late', justiceHouseLate: 'late' }

/** What somebody must look at. @param {string[] | undefined} attention */
export const signs = (attention) => (attention?.length ? attention.map((code) => html`${badge(kinds[code] ?? 'info', t(`bans.attention.${code}`))} `) : nothing)

/** One line of a list of facts. @param {string} term @param {unknown} value */
export const fact = (term, value) => (value === undefined || value === '' ? nothing : html`<div><dt>${term}</dt><dd>${value}</dd></div>`)
