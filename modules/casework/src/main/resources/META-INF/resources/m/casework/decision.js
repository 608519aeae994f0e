// @ts-check
/** Deciding on a referral: every criterion answered, a reason in words, and what follows from it. It is decided once. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { post } from '/kit/api.js'
import { confirmed } from '/kit/dialog.js'
import { errorSummary } from '/kit/error-summary.js'
import { radios, selectField, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { label, t } from '/kit/i18n.js'
import { Kept } from '/kit/kept.js'
import { toast } from '/kit/toast.js'
import { ADMISSION, admission, answers, criteria, unanswered } from '/m/casework/admission.js'
import { API, lists } from '/m/casework/casework.js'

class Decision extends FjcElement {
  static properties = { address: { attribute: false }, etag: { attribute: false }, centre: { attribute: false }, receipt: { attribute: false }, override: { attribute: false } }

  constructor() {
    super()
    this.address = ''
    this.etag = ''
    /** @type {any} */
    this.centre = {}
    this.receipt = ''
    /** Whether the rules of the tracks may be passed over. */
    this.override = false
    this.form = new Form(this, { criteria: {} })
    this.form.stale = () => this.dispatchEvent(new CustomEvent('stale'))
  }

  connectedCallback() {
    super.connectedCallback()
    this.form.kept = new Kept(this.form, `${API}/drafts`, { form: 'decision', about: this.address.split('/').pop() })
    this.form.kept.look()
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.form.kept?.leave()
  }

  get decision() {
    return this.form.value('decision')
  }

  missing() {
    const rest = this.form.missing({
      decision: 'decision.missing',
      ...(this.decision === 'accepted' ? ADMISSION : {}),
      ...(this.decision === 'redirected' ? { redirectedTo: 'decision.redirectedTo.missing' } : {}),
      reason: 'decision.reason.missing',
    })
    return [...unanswered(this.form, this.centre), ...rest]
  }

  body() {
    const { decision, reason, track, caseDirector, nextContactOn, redirectedTo, overrideReason } = this.form.values
    return {
      decision,
      reason,
      criteria: answers(this.form, this.centre),
      ...(decision === 'accepted' ? { track, caseDirector, nextContactOn, ...(overrideReason ? { overrideReason } : {}) } : {}),
      ...(decision === 'redirected' ? { redirectedTo } : {}),
    }
  }

  /** @param {Event} event */
  async send(event) {
    event.preventDefault()
    const missing = this.missing()
    if (missing.length) return this.form.complain(missing)
    const values = { decision: label('decision', this.decision), receipt: this.receipt }
    if (!(await confirmed({ title: t('decision.confirm', values), text: t(`decision.confirm.${this.decision}`, values), act: t('decision.act') }))) return
    const done = await this.form.submit(event, [], (key) => post(`${this.address}/decisions`, this.body(), { key, etag: this.etag }))
    if (done) {
      toast(t('decision.done'))
      this.dispatchEvent(new CustomEvent('done'))
    }
  }

  render() {
    const { form, centre } = this
    const decisions = lists.decision.map((code) => ({ value: code, label: label('decision', code), hint: t(`decision.hint.${code}`) }))
    return html`<section class="panel" aria-labelledby="decision-title">
      ${errorSummary(form)}
      <h2 id="decision-title">${t('decision.title')}</h2>
      ${form.kept?.notice()}
      <form novalidate @submit=${this.send}>
        ${criteria(form, centre)}
        ${radios(form, { name: 'decision', label: t('decision.question') }, decisions)} ${this.decision === 'accepted' ? admission(form, centre, this.override) : nothing}
        ${this.decision === 'redirected' ? selectField(form, { name: 'redirectedTo', label: t('decision.redirectedTo'), size: 'medium' }, named(centre.organisations)) : nothing}
        ${textArea(form, { name: 'reason', label: t('decision.reason'), hint: t('decision.reason.hint'), rows: 4 })}
        <div class="actions">${submitButton(form, t('decision.act'))} ${form.kept?.status()}</div>
      </form>
    </section>`
  }
}

/** @param {any[]} organisations */
const named = (organisations) => organisations.map((one) => ({ value: one.code, label: one.name }))

customElements.define('casework-decision', Decision)
