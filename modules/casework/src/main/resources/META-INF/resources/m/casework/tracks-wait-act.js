// @ts-check
/** The forms about waiting: putting a dossier on the list, a safety check meanwhile, and taking it off. */
import { html } from '/kit/element.js'
import { radios, selectField, textArea } from '/kit/field.js'
import { label, t } from '/kit/i18n.js'
import { choices } from '/m/casework/casework.js'
import { DossierAct } from '/m/casework/dossier-act.js'

const REASONS = ['noLongerNeeded', 'familyRefuses', 'helpedElsewhere']

class WaitAct extends DossierAct {
  static properties = { ...DossierAct.properties, kind: { attribute: false }, wait: { attribute: false } }

  constructor() {
    super()
    this.kind = 'waitPlace'
    /** @type {any} the one that runs */
    this.wait = undefined
  }

  get act() {
    return this.kind
  }

  get about() {
    return this.wait?.id ?? super.about
  }

  get collection() {
    return this.kind === 'waitPlace' ? 'waits' : `waits/${this.wait.id}/${this.kind === 'waitCheck' ? 'checks' : 'endings'}`
  }

  missing() {
    return this.form.missing({
      ...(this.kind === 'waitPlace' ? { track: 'decision.track.missing' } : {}),
      ...(this.kind === 'waitEnd' ? { reason: 'wait.reason.missing' } : { danger: 'wait.danger.missing' }),
      note: 'wait.note.missing',
    })
  }

  fields() {
    const { form } = this
    const others = this.centre.tracks.filter((/** @type {any} */ one) => one.code !== this.dossier.track)
    const tracks = others.map((/** @type {any} */ one) => ({ value: one.code, label: one.label }))
    const reasons = REASONS.map((value) => ({ value, label: label('waitEnd', value) }))
    return html`${this.kind === 'waitPlace' ? radios(form, { name: 'track', label: t('waits.for') }, tracks) : ''}
      ${this.kind === 'waitEnd' ? selectField(form, { name: 'reason', label: t('wait.reason'), size: 'medium' }, reasons) : radios(form, { name: 'danger', label: t('waits.danger'), inline: true }, choices('danger'))}
      ${textArea(form, { name: 'note', label: t('wait.note'), rows: 3 })}`
  }
}

customElements.define('casework-wait-act', WaitAct)
