// @ts-check
/** Names, addresses and parts that the screens of safety plans share. */
import { html, nothing } from '/kit/element.js'
import { badge } from '/kit/badges.js'
import { date, label, t } from '/kit/i18n.js'
import { API, inWords } from '/m/chain-approach/chain.js'

export const SAFETY = `${API}/safetyPlans`

/** @param {any} person */
export const nameOf = (person) => (person ? `${person.givenName ?? ''} ${person.familyName ?? ''}`.trim() : t('plan.gone'))

/** What a factor asks. @param {any} factor */
export const factorWords = (factor) => inWords(factor.texts, factor.item)

/** What protects, and how far. @param {any} one */
export const protectionWords = (one) => `${label('protectiveFactor', one.factor)} (${label('protectionState', one.state)})`

/** What a version says; where the person turns to is not in it. @param {any} version @param {unknown} havens how it is asked for */
export const saidIn = (version, havens) => html`<h3>${t('safety.dangerSigns')}</h3>
  <p class="preserve">${version.dangerSigns}</p>
  <h3>${t('safety.ownSteps')}</h3>
  <p class="preserve">${version.ownSteps}</p>
  ${version.havensKept === undefined ? nothing : html`<h3>${t('safety.havens')}</h3><p class="soft">${t(version.havensKept ? 'safety.havens.sealed' : 'safety.havens.none')}</p>${havens}`}
  <h3>${t('safety.agreements')}</h3>
  ${version.agreements?.length
    ? html`<ul>${version.agreements.map((/** @type {any} */ one) => html`<li><strong>${one.organisationName}</strong>: <span class="preserve">${one.agreedWhat}</span></li>`)}</ul>`
    : html`<p>${t('safety.agreements.none')}</p>`}
  ${version.factors?.length
    ? html`<h3>${t('safety.factors')}</h3>
        <ul>${version.factors.map((/** @type {any} */ one) => html`<li>${factorWords(one)} ${one.critical ? badge('info', t('risk.critical')) : nothing} <span class="soft small">${one.about}${one.settledOn ? `, ${date(one.settledOn)}` : ''}</span></li>`)}</ul>`
    : nothing}
  ${version.protections?.length
    ? html`<h3>${t('safety.protections')}</h3>
        <ul>${version.protections.map((/** @type {any} */ one) => html`<li>${protectionWords(one)}</li>`)}</ul>`
    : nothing}
  ${version.protectionsOvertaken ? html`<p class="notice warn">${t('safety.protections.overtaken')}</p>` : nothing}`
