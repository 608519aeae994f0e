// @ts-check
/** Saying that something makes the risk another: it becomes a task of who directs the dossier. */
import { FjcElement, html } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { selectField, submitButton } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { t } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'
import { choices } from '/m/chain-approach/risk-words.js'

const triggers = ['newIncident', 'separation', 'release', 'houseBanEnds', 'pregnancy', 'missedContacts', 'measureEnds', 'measureBroken']

class RiskTrigger extends FjcElement {
  static properties = { address: { attribute: false } }

  constructor() {
    super()
    this.address = ''
    this.form = new Form(this)
  }

  /** @param {Event} event */
  async send(event) {
    if (!(await this.form.submit(event, this.form.missing({ trigger: 'risk.trigger.missing' }), (key) => post(this.address, this.form.values, { key })))) return
    toast(t('risk.trigger.done'))
    this.form = new Form(this)
    this.requestUpdate()
  }

  render() {
    return html`<section class="panel" aria-labelledby="risk-trigger">
      ${errorSummary(this.form)}
      <h2 id="risk-trigger">${t('risk.trigger.title')}</h2>
      <form novalidate @submit=${this.send}>
        ${selectField(this.form, { name: 'trigger', label: t('risk.trigger'), hint: t('risk.trigger.hint'), size: 'medium' }, choices('riskTrigger', triggers))}
        <div class="actions">${submitButton(this.form, t('risk.trigger.act'), '')}</div>
      </form>
    </section>`
  }
}

customElements.define('chain-risk-trigger', RiskTrigger)
