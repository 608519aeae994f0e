// @ts-check
/** Whether a dossier can be put on a table, in words that name whoever it depends on. */
import { html } from '/kit/element.js'
import { badge } from '/kit/badges.js'
import { date, t } from '/kit/i18n.js'

/** @param {any} state */
export const stateBadge = (state) => (state.canTable ? badge('done', t('tables.can')) : badge('late', t('tables.cannot')))

/** Every reason why not. @param {any} state @returns {string[]} */
export const reasons = (state) => [
  ...(state.nobodyTakesPart ? [t('tables.nobody')] : []),
  ...(state.basisEnded ? [t('tables.basisEnded')] : []),
  ...(state.gaps ?? []).map((/** @type {any} */ gap) => t(`tables.gap.${gap.kind}`, { name: gap.name, day: gap.gapDate ? date(gap.gapDate) : '' })),
]

/** The state with its reasons. @param {any} state */
export const stateLines = (state) => html`${stateBadge(state)} ${state.canTable ? '' : html`<ul class="small">${reasons(state).map((one) => html`<li>${one}</li>`)}</ul>`}`
