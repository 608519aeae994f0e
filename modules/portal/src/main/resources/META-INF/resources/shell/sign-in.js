// @ts-check
/** Signing in, at the start or in the middle of work. It says nothing about who has an account here. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { post } from '/kit/api.js'
import { Form } from '/kit/form.js'
import { submitButton, textField } from '/kit/field.js'
import { errorSummary } from '/kit/error-summary.js'
import { t } from '/kit/i18n.js'

class SignIn extends FjcElement {
  static properties = { centre: { attribute: false }, again: { attribute: false }, visible: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.centre = undefined
    this.again = false
    this.visible = false
    this.form = new Form(this)
  }

  firstUpdated() {
    this.querySelector('input')?.focus()
  }

  /** @param {Event} event */
  async send(event) {
    const missing = this.form.missing({ login: 'signIn.login.missing', password: 'signIn.password.missing' })
    const { login, password } = this.form.values
    const done = await this.form.submit(event, missing, () => post('/api/platform/v1/sessions', { login, password }, { open: true }))
    if (done) {
      this.form.values = {}
      this.dispatchEvent(new CustomEvent('done'))
    }
  }

  render() {
    return html`<div class="sign-in">
      <p class="brand"><img src="/kit/mark.svg" alt="" width="32" height="32"><span>${this.centre.name}</span></p>
      <div class="panel">
        ${errorSummary(this.form)}
        <h1 tabindex="-1">${t('signIn.title')}</h1>
        ${this.again ? html`<p class="notice" role="status">${t('signIn.again')}</p>` : nothing}
        <form novalidate @submit=${this.send}>
          ${textField(this.form, { name: 'login', label: t('signIn.login'), autocomplete: 'username' })}
          ${textField(this.form, { name: 'password', label: t('signIn.password'), autocomplete: 'current-password', type: this.visible ? 'text' : 'password' })}
          <label class="choice">
            <input type="checkbox" .checked=${this.visible} @change=${() => (this.visible = !this.visible)}>
            <span>${t('signIn.show')}</span>
          </label>
          <div class="actions">${submitButton(this.form, t('signIn.act'))}</div>
        </form>
      </div>
      <p class="soft small">${t('signIn.help')}</p>
    </div>`
  }
}

customElements.define('fjc-sign-in', SignIn)
