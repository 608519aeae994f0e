// @ts-check
/** Opening a closed dossier again: why, in which track, and when the family is heard next. */
import { html, nothing } from '/kit/element.js'
import { dateField, radios, selectField, textArea } from '/kit/field.js'
import { isoDate, t } from '/kit/i18n.js'
import { DossierAct } from '/m/casework/dossier-act.js'
import { daysAfter } from '/m/casework/aftercare-days.js'
import { override } from '/m/casework/tracks-override.js'

class Reopen extends DossierAct {
  static properties = { ...DossierAct.properties, override: { attribute: false } }

  constructor() {
    super()
    /** Whether the rules of the tracks may be passed over. */
    this.override = false
  }

  get act() {
    return 'reopen'
  }

  get collection() {
    return 'reopenings'
  }

  missing() {
    return this.form.missing({ reason: 'reopen.reason.missing', track: 'decision.track.missing', nextContactOn: 'contact.next.missing' })
  }

  get repeats() {
    const [last] = daysAfter([this.centre.clocks.repeatMonths], isoDate(new Date(this.dossier.closure?.closedAt)))
    return isoDate() <= last
  }

  fields() {
    const { form, centre } = this
    const months = centre.clocks.repeatMonths
    const longest = centre.clocks.nextContactDays
    const tracks = centre.tracks.map((/** @type {any} */ track) => ({ value: track.code, label: track.label, hint: track.description }))
    const directors = centre.caseDirectors?.map((/** @type {any} */ one) => ({ value: one.account, label: one.name }))
    return html`<p class="hint">${t(this.repeats ? 'reopen.repeat.hint' : 'reopen.newStart.hint', { n: months })}</p>
      ${textArea(form, { name: 'reason', label: t('reopen.reason'), rows: 3 })} ${radios(form, { name: 'track', label: t('reopen.track') }, tracks)}
      ${dateField(form, { name: 'nextContactOn', label: t('dossier.nextContact'), hint: t('contact.next.hint', { n: longest }), min: isoDate(), max: isoDate(new Date(), longest) })}
      ${directors ? selectField(form, { name: 'caseDirector', label: t('reopen.director'), hint: t('reopen.director.hint'), optional: true, size: 'medium' }, directors) : nothing}
      ${override(form, this.override)}`
  }
}

customElements.define('casework-reopen', Reopen)
