// @ts-check
/** What is done with a plan as a whole: establishing a draft, agreeing or not, looking how far the goals are, closing it. */
import { FjcElement, html } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { dateField, radios, selectField, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { isoDate, t } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'
import { PLANS, attainments, choices } from '/m/chain-approach/plan-words.js'

/** @type {Record<string, string>} */
const collections = { establish: 'establishments', agree: 'agreements', evaluate: 'evaluations', close: 'closings' }

class PlanAct extends FjcElement {
  static properties = { act: { attribute: false }, plan: { attribute: false }, etag: { attribute: false } }

  constructor() {
    super()
    this.act = ''
    /** @type {any} */
    this.plan = {}
    this.etag = ''
    this.form = new Form(this)
    this.form.stale = () => this.dispatchEvent(new CustomEvent('stale'))
  }

  get goals() {
    return this.plan.current?.goals ?? []
  }

  missing() {
    const { values } = this.form
    const goals = Object.fromEntries(this.goals.map((/** @type {any} */ goal) => [`attainments.${goal.id}`, 'plan.attainment.missing']))
    /** @type {Record<string, Record<string, string>>} */
    const needed = {
      establish: { effectiveOn: 'plan.effectiveOn.missing' },
      agree: { agrees: 'plan.agrees.missing', ...(values.agrees === 'no' ? { disagreementReason: 'plan.disagreementReason.missing' } : {}) },
      evaluate: { heldOn: 'plan.heldOn.missing', ...goals },
      close: { planClosedReason: 'plan.closedReason.missing' },
    }
    return this.form.missing(needed[this.act])
  }

  get body() {
    const { values } = this.form
    if (this.act === 'agree') return { number: this.plan.current.number, agrees: values.agrees === 'yes', ...(values.disagreementReason ? { disagreementReason: values.disagreementReason } : {}) }
    if (this.act === 'evaluate') return { ...values, attainments: Object.entries(values.attainments).map(([goal, attainment]) => ({ goal, attainment })) }
    return values
  }

  /** @param {Event} event */
  async send(event) {
    const options = this.act === 'agree' ? {} : { etag: this.etag }
    if (!(await this.form.submit(event, this.missing(), (key) => post(`${PLANS}/${this.plan.id}/${collections[this.act]}`, this.body, { key, ...options })))) return
    toast(t(`plan.${this.act}.done`))
    this.form = new Form(this)
    this.dispatchEvent(new CustomEvent('done'))
  }

  render() {
    const { act } = this
    return html`<section class="panel" aria-labelledby="plan-${act}">
      ${errorSummary(this.form)}
      <h2 id="plan-${act}">${t(`plan.${act}.title`)}</h2>
      <p class="soft">${t(`plan.${act}.text`)}</p>
      <form novalidate @submit=${this.send}>
        ${act === 'establish' ? this.establish() : act === 'agree' ? this.agree() : act === 'evaluate' ? this.evaluate() : textArea(this.form, { name: 'planClosedReason', label: t('plan.closedReason'), rows: 3 })}
        <div class="actions">${submitButton(this.form, t(`plan.${act}.act`), act === 'close' ? '' : 'primary')}</div>
      </form>
    </section>`
  }

  establish() {
    return html`<div class="fields">
      ${dateField(this.form, { name: 'effectiveOn', label: t('plan.effectiveOn') })}
      ${dateField(this.form, { name: 'evaluateOn', label: t('plan.evaluateOn'), hint: t('plan.evaluateOn.hint'), optional: true, min: isoDate() })}
    </div>`
  }

  agree() {
    const no = this.form.values.agrees === 'no'
    return html`${radios(this.form, { name: 'agrees', label: t('plan.agrees'), inline: true }, [{ value: 'yes', label: t('plan.agreement.yes') }, { value: 'no', label: t('plan.agreement.no') }])}
      ${textArea(this.form, { name: 'disagreementReason', label: t('plan.disagreementReason'), hint: t('plan.disagreementReason.hint'), optional: !no, rows: 3 })}`
  }

  evaluate() {
    return html`${dateField(this.form, { name: 'heldOn', label: t('plan.heldOn'), max: isoDate() })}
      ${this.goals.map((/** @type {any} */ goal) => selectField(this.form, { name: `attainments.${goal.id}`, label: goal.goalTitle, size: 'medium' }, choices('attainment', attainments)))}
      ${textArea(this.form, { name: 'evaluationWords', label: t('plan.evaluationWords'), optional: true, rows: 3 })}
      ${dateField(this.form, { name: 'nextOn', label: t('plan.nextOn'), hint: t('plan.nextOn.hint'), optional: true, min: isoDate() })}`
  }
}

customElements.define('chain-plan-act', PlanAct)
