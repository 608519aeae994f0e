// @ts-check
/** What the forms on a dossier share: they send once, say when someone was faster, and tell the dossier when they are done. */
import { FjcElement, html } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { submitButton } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { t } from '/kit/i18n.js'
import { Kept } from '/kit/kept.js'
import { meanwhile } from '/kit/side-by-side.js'
import { toast } from '/kit/toast.js'
import { API } from '/m/casework/casework.js'

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

  connectedCallback() {
    super.connectedCallback()
    if (!this.isKept) return
    this.form.kept = new Kept(this.form, `${API}/drafts`, { form: this.act, about: this.about }, () => this.neverKept)
    this.form.kept.look()
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.form.kept?.leave()
  }

  /** Someone else was faster, and the screen has read what is there now. @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('etag') && this.form.outdated && this.now) this.form.arrived(this.now)
  }

  /** What the form would hold if it were opened now; only for one that puts right what is there. @returns {any} */
  get now() {
    return undefined
  }

  /** Whether what is typed is kept on the server meanwhile. */
  get isKept() {
    return true
  }

  /** Fields that are not, because nobody may simply read them back. @returns {string[]} */
  get neverKept() {
    return []
  }

  /** The id of what the form is about. */
  get about() {
    return this.address.split('/').pop() ?? ''
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
      ${this.form.kept?.notice()} ${meanwhile(this.form)}
      <form novalidate @submit=${this.send}>
        ${this.fields()}
        <div class="actions">
          ${submitButton(this.form, t(`${this.act}.act`))}
          <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('done'))}>${t('dialog.cancel')}</button>
          ${this.form.kept?.status()}
        </div>
      </form>
    </section>`
  }
}
