// @ts-check
/** What the forms on a dossier share: they send once, say when someone was faster, and tell the dossier when they are done. */
import { FjcElement, html } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { submitButton } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { t } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'

export class DossierAct extends FjcElement {
  static properties = { dossier: { attribute: false }, centre: { attribute: false }, address: { attribute: false }, etag: { attribute: false } }

  constructor() {
    super()
    /** @type {any} */
    this.dossier = {}
    /** @type {any} */
    this.centre = {}
    this.address = ''
    this.etag = ''
    this.form = new Form(this)
    this.form.stale = () => this.dispatchEvent(new CustomEvent('stale'))
  }

  /** The act's name in messages. */
  get act() {
    return ''
  }

  /** What stands above it. */
  get heading() {
    return t(`${this.act}.title`)
  }

  /** Where it is sent. */
  get collection() {
    return ''
  }

  /** @returns {import('/kit/form.js').Issue[]} */
  missing() {
    return []
  }

  /** @returns {any} */
  body() {
    return this.form.values
  }

  fields() {
    return html``
  }

  /** @param {string} key makes a repeated one harmless */
  async post(key) {
    return post(`${this.address}/${this.collection}`, this.body(), { key, etag: this.etag })
  }

  /** @param {Event} event */
  async send(event) {
    const done = await this.form.submit(event, this.missing(), (key) => this.post(key))
    if (done) {
      toast(t(`${this.act}.done`))
      this.dispatchEvent(new CustomEvent('done'))
    }
  }

  render() {
    return html`<section class="panel" aria-labelledby="act-title">
      ${errorSummary(this.form)}
      <h2 id="act-title" tabindex="-1">${this.heading}</h2>
      <form novalidate @submit=${this.send}>
        ${this.fields()}
        <div class="actions">
          ${submitButton(this.form, t(`${this.act}.act`))}
          <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('done'))}>${t('dialog.cancel')}</button>
        </div>
      </form>
    </section>`
  }
}
