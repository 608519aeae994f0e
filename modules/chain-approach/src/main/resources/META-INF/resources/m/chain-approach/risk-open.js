// @ts-check
/** Asking organisations to weigh a risk together: on which instrument, whose risk, and who contributes. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { checkbox, selectField, submitButton } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { t } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'
import { nameOf } from '/m/chain-approach/risk-words.js'

class OpenAssessment extends FjcElement {
  static properties = { risk: { attribute: false }, centre: { attribute: false }, address: { attribute: false } }

  constructor() {
    super()
    /** @type {any} */
    this.risk = {}
    /** @type {any} */
    this.centre = {}
    this.address = ''
    this.form = new Form(this)
  }

  get kind() {
    return this.risk.instruments.find((/** @type {any} */ one) => one.instrument === this.form.values.instrument)?.kind
  }

  get invited() {
    const ticks = this.form.values.organisations ?? {}
    return Object.keys(ticks).filter((code) => ticks[code])
  }

  missing() {
    const needed = { instrument: 'risk.instrument.missing', subjectMember: 'risk.subject.missing', ...(this.kind === 'child' ? {} : { sourceMember: 'risk.source.missing' }) }
    const nobody = this.invited.length === 0 ? [{ name: `organisations.${this.centre.organisations[0]?.code}`, text: t('risk.organisations.missing') }] : []
    return [...this.form.missing(needed), ...nobody]
  }

  /** @param {Event} event */
  async send(event) {
    const { instrument, subjectMember, sourceMember } = this.form.values
    const body = { instrument, subjectMember, ...(this.kind === 'child' ? {} : { sourceMember }), organisations: this.invited }
    if (!(await this.form.submit(event, this.missing(), (key) => post(this.address, body, { key })))) return
    toast(t('risk.open.done'))
    this.form = new Form(this)
    this.dispatchEvent(new CustomEvent('done'))
  }

  render() {
    const { form, risk } = this
    const child = this.kind === 'child'
    const members = (/** @type {boolean} */ minors) => risk.members.filter((/** @type {any} */ one) => !minors || one.minor).map((/** @type {any} */ one) => ({ value: one.id, label: nameOf(one) }))
    return html`<section class="panel" aria-labelledby="risk-open">
      ${errorSummary(form)}
      <h2 id="risk-open">${t('risk.open.title')}</h2>
      <form novalidate @submit=${this.send}>
        ${selectField(form, { name: 'instrument', label: t('risk.instrument'), size: 'medium' }, risk.instruments.map((/** @type {any} */ one) => ({ value: one.instrument, label: one.title })))}
        <div class="fields">
          ${selectField(form, { name: 'subjectMember', label: t(child ? 'risk.child' : 'risk.victim') }, members(child))}
          ${child ? nothing : selectField(form, { name: 'sourceMember', label: t('risk.source') }, members(false))}
        </div>
        <div class="field">
          <fieldset>
            <legend>${t('risk.organisations')}</legend>
            <p class="hint">${t('risk.organisations.hint')}</p>
            <div class="choices inline">${this.centre.organisations.filter((/** @type {any} */ one) => one.status !== 'former').map((/** @type {any} */ one) => checkbox(form, { name: `organisations.${one.code}`, label: one.name }))}</div>
          </fieldset>
        </div>
        <div class="actions">${submitButton(form, t('risk.open.act'))}</div>
      </form>
    </section>`
  }
}

customElements.define('chain-risk-open', OpenAssessment)
