// @ts-check
/** The first look: is someone in danger now? It stops the clock and comes before everything else. */
import { FjcElement, html } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { radios, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { label, t } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'
import { lists } from '/m/casework/casework.js'

class FirstLook extends FjcElement {
  static properties = { address: { attribute: false }, etag: { attribute: false } }

  constructor() {
    super()
    this.address = ''
    this.etag = ''
    this.form = new Form(this)
    this.form.stale = () => this.dispatchEvent(new CustomEvent('done'))
  }

  /** @param {Event} event */
  async send(event) {
    const missing = this.form.missing({ danger: 'look.danger.missing' })
    const done = await this.form.submit(event, missing, (key) => post(`${this.address}/firstLooks`, this.form.values, { key, etag: this.etag }))
    if (done) {
      toast(t('look.done'))
      this.dispatchEvent(new CustomEvent('done'))
    }
  }

  render() {
    const choices = lists.danger.map((code) => ({ value: code, label: label('danger', code), hint: t(`look.hint.${code}`) }))
    return html`<section class="panel" aria-labelledby="look-title">
      ${errorSummary(this.form)}
      <h2 id="look-title">${t('look.title')}</h2>
      <form novalidate @submit=${this.send}>
        ${radios(this.form, { name: 'danger', label: t('look.danger') }, choices)} ${textArea(this.form, { name: 'note', label: t('look.note'), optional: true, rows: 3 })}
        <div class="actions">${submitButton(this.form, t('look.act'))}</div>
      </form>
    </section>`
  }
}

customElements.define('casework-first-look', FirstLook)
