// @ts-check
/** Signing in, at the start or in the middle of work. It says nothing about who has an account here. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { Problem, post } from '/kit/api.js'
import { openDialog } from '/kit/dialog.js'
import { Form } from '/kit/form.js'
import { submitButton, textField } from '/kit/field.js'
import { errorSummary } from '/kit/error-summary.js'
import { date, t } from '/kit/i18n.js'
import { knowsPasskeys, showPasskey, wasDeclined } from '/shell/passkeys.js'

const SESSIONS = '/api/platform/v1/sessions'

/** Somebody took the second factor away; whoever did not ask for that should know. @param {string} at */
const tellReset = (at) =>
  openDialog({
    title: t('signIn.reset.title'),
    body: (close) => html`<p>${t('signIn.reset.text', { at: date(at) })}</p>
      <div class="actions"><button type="button" class="primary" autofocus @click=${() => close()}>${t('signIn.reset.act')}</button></div>`,
  })

class SignIn extends FjcElement {
  static properties = { centre: { attribute: false }, ways: { attribute: false }, again: { attribute: false }, visible: { state: true }, challenge: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.centre = undefined
    /** @type {{local: boolean, providers: {code: string, label: string, href: string}[]}} */
    this.ways = { local: true, providers: [] }
    this.again = false
    this.visible = false
    /** What to come back with when a code is owed; empty when none is. */
    this.challenge = ''
    this.form = new Form(this)
  }

  firstUpdated() {
    if (!this.ways.providers.length) this.querySelector('input')?.focus()
  }

  /** @param {Event} event */
  async send(event) {
    const missing = this.form.missing({ login: 'signIn.login.missing', password: 'signIn.password.missing' })
    const { login, password } = this.form.values
    await this.finish(await this.form.submit(event, missing, () => this.orOwed(() => post(SESSIONS, { login, password }, { open: true }))))
  }

  /** The password was right and a code is owed: asked on the same page. @param {() => Promise<any>} send */
  async orOwed(send) {
    try {
      return await send()
    } catch (problem) {
      if (!(problem instanceof Problem) || !problem.challenge) throw problem
      this.challenge = problem.challenge
      await this.updateComplete
      this.querySelector('input')?.focus()
      return undefined
    }
  }

  /** @param {Event} event */
  async sendCode(event) {
    const missing = this.form.missing({ code: 'proof.code.missing' })
    const { code } = this.form.values
    await this.finish(await this.form.submit(event, missing, () => post(`${SESSIONS}/continuations`, { challenge: this.challenge, code }, { open: true })))
  }

  /** @param {Event} event */
  async sign(event) {
    try {
      await this.finish(await this.form.submit(event, [], () => showPasskey(`${SESSIONS}/passkeys`, { open: true })))
    } catch (problem) {
      if (!wasDeclined(problem)) throw problem
      this.form.complain([{ text: t('passkey.declined') }])
    }
  }

  startOver() {
    this.challenge = ''
    this.form.values = {}
    this.form.issues = []
  }

  /** @param {any} answer */
  async finish(answer) {
    if (!answer) return
    this.startOver()
    if (answer.body.factorsResetAt) await tellReset(answer.body.factorsResetAt)
    this.dispatchEvent(new CustomEvent('done'))
  }

  render() {
    return html`<div class="sign-in">
      <p class="brand"><img src="/kit/mark.svg" alt="" width="32" height="32"><span>${this.centre.name}</span></p>
      <div class="panel">
        ${errorSummary(this.form)}
        <h1 tabindex="-1">${t('signIn.title')}</h1>
        ${this.again ? html`<p class="notice" role="status">${t('signIn.again')}</p>` : nothing}
        ${this.ways.providers.length && !this.challenge ? this.providers() : nothing}
        ${this.ways.local ? (this.challenge ? this.owed() : this.first()) : nothing}
      </div>
      ${this.ways.local ? html`<p class="soft small">${t('signIn.help')}</p>` : nothing}
    </div>`
  }

  /** Somewhere else, and back to this page; the target keeps our router out of it. */
  providers() {
    return html`<ul class="ways">${this.ways.providers.map((way) => html`<li><a class="button primary" target="_self" href="${way.href}?to=${encodeURIComponent(location.pathname)}">${way.label}</a></li>`)}</ul>
      ${this.ways.local ? html`<p class="or"><span>${t('signIn.or')}</span></p>` : nothing}`
  }

  first() {
    return html`<form novalidate @submit=${this.send}>
      ${textField(this.form, { name: 'login', label: t('signIn.login'), autocomplete: 'username' })}
      ${textField(this.form, { name: 'password', label: t('signIn.password'), autocomplete: 'current-password', type: this.visible ? 'text' : 'password' })}
      <label class="choice">
        <input type="checkbox" .checked=${this.visible} @change=${() => (this.visible = !this.visible)}>
        <span>${t('signIn.show')}</span>
      </label>
      <div class="actions">
        ${submitButton(this.form, t('signIn.act'))}
        ${knowsPasskeys() ? html`<button type="button" @click=${this.sign}>${t('signIn.passkey')}</button>` : nothing}
      </div>
    </form>`
  }

  owed() {
    return html`<p>${t('signIn.code.text')}</p>
      <form novalidate @submit=${this.sendCode}>
        ${textField(this.form, { name: 'code', label: t('proof.code'), hint: t('signIn.code.hint'), autocomplete: 'one-time-code', size: 'short' })}
        <div class="actions">
          ${submitButton(this.form, t('signIn.act'))}
          ${knowsPasskeys() ? html`<button type="button" @click=${this.sign}>${t('signIn.passkey')}</button>` : nothing}
          <button type="button" @click=${this.startOver}>${t('signIn.over')}</button>
        </div>
      </form>`
  }
}

customElements.define('fjc-sign-in', SignIn)
