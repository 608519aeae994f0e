// @ts-check
/** Withdrawing a finding: it stays to be seen, with the reason. */
import { html } from '/kit/element.js'
import { textArea } from '/kit/field.js'
import { label, t } from '/kit/i18n.js'
import { DossierAct } from '/m/casework/dossier-act.js'

class Withdrawal extends DossierAct {
  static properties = { ...DossierAct.properties, original: { attribute: false }, kind: { attribute: false } }

  constructor() {
    super()
    /** @type {any} */
    this.original = undefined
    this.kind = ''
  }

  get act() {
    return 'finding.withdraw'
  }

  get about() {
    return this.original.id
  }

  get heading() {
    return t('finding.withdraw.title', { what: label('findingKind', this.kind) })
  }

  get collection() {
    return 'withdrawals'
  }

  missing() {
    return this.form.missing({ reason: 'finding.withdraw.reason.missing' })
  }

  body() {
    return { findingKind: this.kind, finding: this.original.id, reason: this.form.value('reason') }
  }

  fields() {
    return html`<p>${t('finding.withdraw.lead')}</p>
      ${textArea(this.form, { name: 'reason', label: t('finding.withdraw.reason'), rows: 3 })}`
  }
}

customElements.define('casework-finding-withdrawal', Withdrawal)
