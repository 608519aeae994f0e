// @ts-check
/** One sealed value: asked for with a reason, shown for as long as the server says, then gone. It is never printed. Other modules show theirs with it too. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { submitButton, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { t } from '/kit/i18n.js'

class Secret extends FjcElement {
  static properties = { address: { attribute: false }, name: { attribute: false }, asking: { state: true }, left: { state: true } }

  constructor() {
    super()
    /** Where it is asked for. */
    this.address = ''
    /** What it is, in words. */
    this.name = ''
    this.asking = false
    /** Seconds that it is still shown. */
    this.left = 0
    this.form = new Form(this)
    /** @type {string | undefined} */
    this.value = undefined
    /** @type {ReturnType<typeof setInterval> | undefined} */
    this.clock = undefined
    this.hideWhenAway = () => document.hidden && this.hide()
  }

  connectedCallback() {
    super.connectedCallback()
    document.addEventListener('visibilitychange', this.hideWhenAway)
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.hideWhenAway)
    this.hide()
    super.disconnectedCallback()
  }

  /** What was shown is of where it was asked for, and of nothing else. @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('address') || changed.get('address') === '') return
    this.asking = false
    if (this.value !== undefined) this.hide()
  }

  /** A name of its own, because several may be asked for on one screen. */
  get field() {
    return `reason-${this.address.split('/').at(-2)}`
  }

  async ask() {
    this.asking = true
    this.form = new Form(this)
    await this.updateComplete
    this.querySelector('input')?.focus()
  }

  /** @param {Event} event */
  async send(event) {
    const { field } = this
    const answer = await this.form.submit(event, this.form.missing({ [field]: 'safe.reason.missing' }), () => post(this.address, { reason: this.form.value(field) }))
    if (answer) await this.show(answer.body)
  }

  /** @param {{codeWord?: string, secret?: string, secretPhone?: string, homeAddress?: string, havens?: string, secondsShown: number}} answer */
  async show({ codeWord, secret, secretPhone, homeAddress, havens, secondsShown }) {
    this.asking = false
    this.value = codeWord ?? secret ?? secretPhone ?? homeAddress ?? havens
    const until = Date.now() + secondsShown * 1000
    this.left = secondsShown
    clearInterval(this.clock)
    this.clock = setInterval(() => {
      this.left = Math.ceil((until - Date.now()) / 1000)
      if (this.left <= 0) this.hide()
    }, 1000)
    await this.updateComplete
    const part = this.querySelector('.secret')
    if (part instanceof HTMLElement) part.focus()
  }

  hide() {
    clearInterval(this.clock)
    this.value = undefined
    this.left = 0
    this.requestUpdate()
  }

  render() {
    if (this.value !== undefined) return this.shown()
    return this.asking ? this.question() : html`<button type="button" class="small" @click=${this.ask}>${t('safe.show')}<span class="for-readers"> ${this.name}</span></button>`
  }

  shown() {
    return html`<div class="secret" tabindex="-1" role="group" aria-label=${this.name}>
      <p><strong class="preserve">${this.value}</strong></p>
      <p class="soft small">${t('safe.left', { n: this.left })}</p>
      <button type="button" class="small" @click=${this.hide}>${t('safe.hide')}</button>
    </div>`
  }

  question() {
    return html`<form class="secret" novalidate @submit=${this.send}>
      ${this.form.issues.length ? errorSummary(this.form) : nothing}
      ${textField(this.form, { name: this.field, label: t('safe.reason', { name: this.name }), hint: t('safe.reason.hint') })}
      <div class="actions">
        ${submitButton(this.form, t('safe.show'))}
        <button type="button" @click=${() => (this.asking = false)}>${t('dialog.cancel')}</button>
      </div>
    </form>`
  }
}

customElements.define('casework-secret', Secret)
