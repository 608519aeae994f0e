// @ts-check
/** A new password: at first sign-in because someone else knows the first one, later whenever wanted. */
import { FjcElement, html } from '/kit/element.js'
import { put } from '/kit/api.js'
import { Form } from '/kit/form.js'
import { submitButton, textField } from '/kit/field.js'
import { errorSummary } from '/kit/error-summary.js'
import { heading } from '/kit/heading.js'
import { t } from '/kit/i18n.js'
import { navigate } from '/kit/router.js'
import { toast } from '/kit/toast.js'

class Password extends FjcElement {
  static properties = { workplace: { attribute: false }, forced: { attribute: false } }

  constructor() {
    super()
    /** @type {any} */
    this.workplace = {}
    this.forced = false
    this.form = new Form(this)
  }

  firstUpdated() {
    this.querySelector('h1')?.focus()
  }

  /** @param {Event} event */
  async send(event) {
    const { currentPassword, newPassword, repeated } = this.form.values
    const missing = this.form.missing({ currentPassword: 'password.current.missing', newPassword: 'password.new.missing' })
    if (newPassword && newPassword !== repeated) {
      missing.push({ name: 'repeated', text: t('password.repeat.differs') })
    }
    const done = await this.form.submit(event, missing, () => put('/api/platform/v1/accounts/current/password', { currentPassword, newPassword }))
    if (done) {
      this.form.values = {}
      toast(t('password.done'))
      if (this.forced) this.dispatchEvent(new CustomEvent('done'))
      else navigate('/')
    }
  }

  render() {
    return html`<div class="page narrow">
      ${errorSummary(this.form)}
      ${heading({ title: t('password.title'), lead: this.forced ? t('password.forced') : undefined, back: this.forced ? undefined : { path: '/', label: t('screen.home') } })}
      <form class="panel" novalidate @submit=${this.send}>
        <input type="text" name="username" autocomplete="username" .value=${this.workplace.person?.login ?? ''} hidden>
        ${this.field('currentPassword', t('password.current'), 'current-password')}
        ${this.field('newPassword', t('password.new'), 'new-password', t('password.new.hint'))}
        ${this.field('repeated', t('password.repeat'), 'new-password')}
        <div class="actions">${submitButton(this.form, t('password.act'))}</div>
      </form>
    </div>`
  }

  /** @param {string} name @param {string} label @param {string} autocomplete @param {string} [hint] */
  field(name, label, autocomplete, hint) {
    return textField(this.form, { name, label, autocomplete, hint, type: 'password', size: 'medium' })
  }
}

customElements.define('fjc-password', Password)
export default 'fjc-password'
