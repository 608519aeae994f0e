// @ts-check
/** Small forms about one contact detail: until when it is right, and whether it stays safety-critical. */
import { html, nothing } from '/kit/element.js'
import { dateField, textArea } from '/kit/field.js'
import { isoDate, label, t } from '/kit/i18n.js'
import { DossierAct } from '/m/casework/dossier-act.js'

class DetailAct extends DossierAct {
  static properties = { ...DossierAct.properties, detail: { attribute: false }, kind: { attribute: false } }

  constructor() {
    super()
    /** @type {any} */
    this.detail = {}
    /** What is done: `endings`, `protections`, `liftings`, `agreements` or `refusals`. */
    this.kind = ''
    this.form.values = { endsOn: isoDate() }
  }

  get act() {
    return `safe.${this.kind}`
  }

  get about() {
    return this.detail.id
  }

  get collection() {
    return `contactDetails/${this.detail.id}/${['agreements', 'refusals'].includes(this.kind) ? 'liftingDecisions' : this.kind}`
  }

  missing() {
    if (this.kind === 'protections') return []
    return this.form.missing(this.kind === 'endings' ? { endsOn: 'safe.endsOn.missing' } : { reason: 'safe.reason.missing' })
  }

  body() {
    const { endsOn, reason } = this.form.values
    switch (this.kind) {
      case 'endings':
        return { endsOn }
      case 'protections':
        return undefined
      case 'liftings':
        return { reason }
      default:
        return { agreed: this.kind === 'agreements', reason }
    }
  }

  fields() {
    const { form, kind, detail } = this
    return html`<p>${t(`safe.${kind}.text`, { what: label('detailKind', detail.kind) })}</p>
      ${detail.lifting ? html`<blockquote class="preserve">${detail.lifting.reason}<p class="soft small">${detail.lifting.askedBy?.name}</p></blockquote>` : nothing}
      ${kind === 'endings' ? dateField(form, { name: 'endsOn', label: t('safe.endsOn') }) : nothing}
      ${['liftings', 'agreements', 'refusals'].includes(kind) ? textArea(form, { name: 'reason', label: t('safe.why'), rows: 2 }) : nothing}`
  }
}

customElements.define('casework-contact-detail-act', DetailAct)
