// @ts-check
/** How a dossier ended: the closing in force, and those after which it opened again. */
import { html, nothing } from '/kit/element.js'
import { badge } from '/kit/badges.js'
import { dateTime, label, t } from '/kit/i18n.js'
import { fact } from '/m/casework/casework.js'

/** @param {any} dossier */
export const closures = (dossier) => html`${dossier.closure ? panel(dossier.closure, t('closure.done')) : nothing}
  ${(dossier.pastClosures ?? []).map((/** @type {any} */ past) => panel(past, t('closure.past')))}`

/** @param {any} closure @param {string} title */
const panel = (closure, title) => html`<section class="panel" aria-label=${title}>
  <h2>${title}</h2>
  <dl class="facts wide">
    ${fact(t('closure.reason'), label('closureReason', closure.reason))} ${fact(t('closure.safety'), label('safetyStatus', closure.safetyStatus))} ${domains(closure.domainOutcomes)}
  </dl>
  <p></p>
  <p class="preserve">${closure.outcome}</p>
  <p class="soft small">${t('by', { who: closure.closedBy?.name ?? '', at: dateTime(closure.closedAt) })}</p>
  ${closure.reopening ? reopened(closure.reopening) : nothing}
</section>`

/** @param {any} reopening */
const reopened = (reopening) => html`<p>${badge('info', t(reopening.repeat ? 'reopen.repeat' : 'reopen.newStart'))}</p>
  <p class="preserve">${reopening.reason}</p>
  <p class="soft small">${t('reopen.by', { who: reopening.reopenedBy?.name ?? '', at: dateTime(reopening.reopenedAt) })}</p>`

/** How domains of life stood. @param {any[] | undefined} outcomes */
export const domains = (outcomes) => (outcomes ?? []).map((one) => fact(label('lifeDomain', one.domain), label('domainOutcome', one.outcome)))
