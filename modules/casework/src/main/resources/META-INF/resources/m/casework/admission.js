// @ts-check
/** How a referral is taken up: every criterion answered, and the track, who directs and the first contact of the dossier that opens. */
import { html } from '/kit/element.js'
import { dateField, radios, selectField } from '/kit/field.js'
import { isoDate, t } from '/kit/i18n.js'
import { override } from '/m/casework/tracks-override.js'

/** What must be filled in for a dossier to open. */
export const ADMISSION = { track: 'decision.track.missing', caseDirector: 'decision.director.missing', nextContactOn: 'contact.next.missing' }

/** Criteria that nobody answered yet. @param {import('/kit/form.js').Form} form @param {any} centre */
export const unanswered = (form, centre) =>
  centre.criteria
    .filter((/** @type {any} */ one) => !form.value(`criteria.${one.code}`))
    .map((/** @type {any} */ one) => ({ name: `criteria.${one.code}`, text: t('decision.criterion.missing', { criterion: one.label }) }))

/** The answers as they are sent. @param {import('/kit/form.js').Form} form @param {any} centre */
export const answers = (form, centre) => centre.criteria.map((/** @type {any} */ { code }) => ({ code, met: form.values.criteria[code] === 'yes' }))

/** @param {import('/kit/form.js').Form} form @param {any} centre */
export function criteria(form, centre) {
  const yesNo = ['yes', 'no'].map((value) => ({ value, label: t(value) }))
  return html`<fieldset>
    <legend><h3>${t('decision.criteria')}</h3></legend>
    ${centre.criteria.map((/** @type {any} */ one) => radios(form, { name: `criteria.${one.code}`, label: one.label, inline: true }, yesNo))}
  </fieldset>`
}

/** @param {import('/kit/form.js').Form} form @param {any} centre @param {boolean} passesOver whether the rules of the tracks may be passed over */
export function admission(form, centre, passesOver) {
  const tracks = centre.tracks.map((/** @type {any} */ track) => ({ value: track.code, label: track.label, hint: track.description }))
  const directors = (centre.caseDirectors ?? []).map((/** @type {any} */ one) => ({ value: one.account, label: one.name }))
  const longest = isoDate(new Date(), centre.clocks.nextContactDays)
  return html`${radios(form, { name: 'track', label: t('dossier.track') }, tracks)}
    <div class="fields">
      ${selectField(form, { name: 'caseDirector', label: t('dossier.director') }, directors)}
      ${dateField(form, { name: 'nextContactOn', label: t('dossier.firstContact'), hint: t('contact.next.hint', { n: centre.clocks.nextContactDays }), min: isoDate(), max: longest })}
    </div>
    ${override(form, passesOver)}`
}
