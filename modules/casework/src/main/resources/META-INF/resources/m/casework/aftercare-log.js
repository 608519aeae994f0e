// @ts-check
/** What came of a moment of after-care: the contact or the attempt as any other, and how the family was found. */
import { html, nothing } from '/kit/element.js'
import { radios, selectField, textArea } from '/kit/field.js'
import { label, t } from '/kit/i18n.js'
import { coreOf } from '/kit/lists.js'
import { choices, codes } from '/m/casework/casework.js'
import { Contact } from '/m/casework/contact.js'

const REACHED = ['reachedAccepts', 'reachedThinks', 'reachedRefuses', 'reachedUnsafe']
const OUTCOMES = ['reached', 'notReached', 'notPossible']

class AfterCareLog extends Contact {
  static properties = { ...Contact.properties, moment: { attribute: false } }

  constructor() {
    super()
    this.form.values.domains = {}
    /** @type {any} the one that is done */
    this.moment = undefined
  }

  get act() {
    return 'afterCare'
  }

  get about() {
    return this.moment.id
  }

  get collection() {
    return `afterCares/${this.moment.id}/outcomes`
  }

  get tried() {
    return ['reached', 'notReached'].includes(this.form.value('outcome'))
  }

  get reached() {
    return this.form.value('outcome') === 'reached'
  }

  missing() {
    const outcome = this.form.missing({ outcome: 'afterCare.outcome.missing' })
    if (outcome.length) return outcome
    if (!this.tried) return this.form.missing({ reason: 'afterCare.reason.missing' })
    return [...super.missing(), ...(this.reached ? this.form.missing({ safetyStatus: 'closure.safety.missing' }) : [])]
  }

  body() {
    const { outcome, reason, safetyStatus, domains, ...contact } = super.body()
    if (!this.tried) return { outcome, reason }
    const domainOutcomes = Object.entries(domains).map(([domain, value]) => ({ domain, outcome: value }))
    return { outcome, contact, ...(this.reached ? { safetyStatus, domainOutcomes } : {}) }
  }

  results() {
    return choices('contactResult').filter(({ value }) => REACHED.includes(coreOf(value)) === this.reached)
  }

  fields() {
    const { form } = this
    const outcomes = OUTCOMES.map((value) => ({ value, label: label('afterCareOutcome', value) }))
    return html`${radios(form, { name: 'outcome', label: t('afterCare.outcome'), inline: true }, outcomes)}
      ${this.tried ? super.fields() : nothing} ${this.reached ? this.found() : nothing}
      ${form.value('outcome') === 'notPossible' ? textArea(form, { name: 'reason', label: t('afterCare.reason'), hint: t('afterCare.reason.hint'), rows: 3 }) : nothing}`
  }

  found() {
    const { form } = this
    return html`${radios(form, { name: 'safetyStatus', label: t('closure.safety') }, choices('safetyStatus'))}
      <details>
        <summary>${t('afterCare.domains')}</summary>
        <p class="hint">${t('closure.domains.hint')}</p>
        ${codes('lifeDomain').map((domain) => selectField(form, { name: `domains.${domain}`, label: t('closure.domain', { domain: label('lifeDomain', domain) }), optional: true }, choices('domainOutcome')))}
      </details>`
  }
}

customElements.define('casework-after-care-log', AfterCareLog)
