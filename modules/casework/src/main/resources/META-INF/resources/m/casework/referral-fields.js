// @ts-check
/** The sections of a referral, danger first. */
import { html, nothing } from '/kit/element.js'
import { checkbox, dateField, radios, selectField, textArea, textField } from '/kit/field.js'
import { icon } from '/kit/icons.js'
import { isoDate, t } from '/kit/i18n.js'
import { choices } from '/m/casework/casework.js'
import '/m/casework/matching-known.js'

/** @typedef {import('/kit/form.js').Form} Form */

/** @param {Form} form */
export const safetySection = (form) => html`<div class="urgent">
  <p><strong>${t('referral.emergency')}</strong> ${t('referral.emergency.text')}</p>
  ${checkbox(form, { name: 'immediateDanger', label: t('referral.immediateDanger'), hint: t('referral.immediateDanger.hint') })}
  ${form.value('immediateDanger') ? textArea(form, { name: 'dangerNote', label: t('referral.dangerNote'), hint: t('referral.dangerNote.hint'), rows: 3 }) : nothing}
</div>`

/** @param {Form} form @param {any} centre @param {boolean} backOffice someone else told it, and we write it down @param {boolean} [isNew] the day it came can still be said */
export const originSection = (form, centre, backOffice, isNew = true) => html`<fieldset class="form-section">
  <legend><h2>${t('referral.origin')}</h2></legend>
  ${backOffice
    ? html`${radios(form, { name: 'channel', label: t('referral.channel'), inline: true }, choices('channel'))}
      ${isNew ? dateField(form, { name: 'receivedOn', label: t('referral.receivedOn'), hint: t('referral.receivedOn.hint'), optional: true, max: isoDate() }) : nothing}`
    : nothing}
  <div class="fields">
    ${selectField(form, { name: 'referrerType', label: t(backOffice ? 'referral.referrer' : 'referral.referrer.you') }, choices('referrerType', form.value('referrerType')))}
    ${municipalityField(form, centre, { name: 'municipality', label: t('referral.municipality.family') })}
  </div>
</fieldset>`

/** @param {Form} form @param {any} centre @param {{name: string, label: string, optional?: boolean}} field */
const municipalityField = (form, centre, field) =>
  selectField(form, field, centre.municipalities.map((/** @type {any} */ one) => one.name ?? one).map((/** @type {string} */ name) => ({ value: name, label: name })))

/** @param {Form} form */
export const situationSection = (form) => html`<fieldset class="form-section">
  <legend><h2>${t('referral.situation')}</h2></legend>
  ${textArea(form, { name: 'situation', label: t('referral.situation.label'), hint: t('referral.situation.hint'), rows: 8 })}
</fieldset>`

/** @param {Form} form @param {any} centre @param {() => void} [add] absent when it stays about the same persons @param {(at: number) => void} [remove] @param {string[]} [knownIn] where to look for who is known already */
export const familySection = (form, centre, add, remove, knownIn = []) => html`<fieldset class="form-section" id="f-persons" tabindex="-1">
  <legend><h2>${t('referral.family')}</h2></legend>
  <p class="hint">${t('referral.family.hint')}</p>
  ${form.values.persons.map((/** @type {any} */ _, /** @type {number} */ at) => personCard(form, centre, at, remove, knownIn))}
  ${add && form.values.persons.length < 20 ? html`<button type="button" @click=${add}>${icon('plus')}${t('person.add')}</button>` : nothing}
</fieldset>`

/** @param {Form} form @param {any} centre @param {number} at @param {(at: number) => void} [remove] @param {string[]} [knownIn] */
function personCard(form, centre, at, remove, knownIn = []) {
  const person = `persons.${at}`
  const removable = remove && form.values.persons.length > 1
  return html`<div class="person-card" role="group" aria-labelledby="person-${at}">
    <div class="person-head">
      <h3 id="person-${at}">${t('person.title', { n: at + 1 })}</h3>
      ${removable ? html`<button type="button" class="plain" @click=${() => remove(at)}>${t('person.remove')}<span class="for-readers"> ${at + 1}</span></button>` : nothing}
    </div>
    <div class="fields">
      ${textField(form, { name: `${person}.givenName`, label: t('person.givenName') })} ${textField(form, { name: `${person}.familyName`, label: t('person.familyName') })}
      ${dateField(form, { name: `${person}.birthDate`, label: t('person.birthDate'), optional: true, max: isoDate() })}
      ${selectField(form, { name: `${person}.role`, label: t('person.role') }, choices('personRole'))}
      ${textField(form, { name: `${person}.municipality`, label: t('person.municipality'), optional: true })}
      ${textField(form, { name: `${person}.phone`, label: t('person.phone'), optional: true, type: 'tel' })}
    </div>
    <div class="field">${checkbox(form, { name: `${person}.hidePhone`, label: t('person.hidePhone'), hint: t('person.hidePhone.hint') })}</div>
    ${knownIn.length ? html`<casework-known .given=${form.value(`${person}.givenName`)} .family=${form.value(`${person}.familyName`)} .kinds=${knownIn}></casework-known>` : nothing}
    ${radios(form, { name: `${person}.informed`, label: t('person.informed'), hint: at === 0 ? t('person.informed.hint') : undefined }, choices('informed'))}
    ${form.value(`${person}.informed`) === 'notInformed'
      ? textArea(form, { name: `${person}.notInformedReason`, label: t('person.notInformedReason'), hint: t('person.notInformedReason.hint'), rows: 2 })
      : nothing}
  </div>`
}
