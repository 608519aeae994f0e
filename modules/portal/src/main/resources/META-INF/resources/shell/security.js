// @ts-check
/** One's own ways of showing who one is: authenticator app, codes on paper, passkeys. */
import { Screen, html, nothing } from '/kit/element.js'
import { del, get, post } from '/kit/api.js'
import { confirmed, openDialog } from '/kit/dialog.js'
import { errorSummary } from '/kit/error-summary.js'
import { submitButton, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { date, t } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'
import { addPasskey, knowsPasskeys, wasDeclined } from '/shell/passkeys.js'

const OWN = '/api/platform/v1/accounts/current/factors'

class Security extends Screen {
  constructor() {
    super()
    this.app = new Form(this)
    this.passkey = new Form(this)
    /** @type {any} */
    this.factors = {}
    /** @type {any} the app that was begun and not yet confirmed */
    this.begun = undefined
  }

  async load() {
    this.factors = (await get(OWN)).body
  }

  /** @param {Event} event */
  async begin(event) {
    const answer = await this.app.submit(event, [], () => post(`${OWN}/authenticator`, {}))
    if (!answer) return
    this.begun = answer.body
    this.requestUpdate()
    await this.updateComplete
    const field = /** @type {HTMLElement | null} */ (this.querySelector('#f-code'))
    field?.focus()
  }

  /** @param {Event} event */
  async confirm(event) {
    const missing = this.app.missing({ code: 'proof.code.missing' })
    const answer = await this.app.submit(event, missing, () => post(`${OWN}/authenticator/confirmations`, { code: this.app.values.code }))
    if (!answer) return
    this.begun = undefined
    this.app.values = {}
    await showCodes(answer.body.recoveryCodes)
    await this.refresh()
    toast(t('security.app.added'))
    this.dispatchEvent(new CustomEvent('factor', { bubbles: true }))
  }

  /** @param {Event} event */
  async removeApp(event) {
    if (!(await confirmed({ title: t('security.app.remove'), text: t('security.app.remove.text'), act: t('security.app.remove'), kind: 'danger' }))) return
    if (await this.app.submit(event, [], () => del(`${OWN}/authenticator`))) await this.refresh()
  }

  /** @param {Event} event */
  async renewCodes(event) {
    const answer = await this.app.submit(event, [], () => post(`${OWN}/recoveryCodes`, {}))
    if (!answer) return
    await showCodes(answer.body.recoveryCodes)
    await this.refresh()
  }

  /** @param {Event} event */
  async add(event) {
    const missing = this.passkey.missing({ passkeyName: 'security.passkey.name.missing' })
    try {
      if (!(await this.passkey.submit(event, missing, (key) => addPasskey(this.passkey.values.passkeyName, key)))) return
    } catch (problem) {
      if (!wasDeclined(problem)) throw problem
      this.passkey.complain([{ text: t('passkey.declined') }])
      return
    }
    this.passkey.values = {}
    await this.refresh()
    toast(t('security.passkey.added'))
    this.dispatchEvent(new CustomEvent('factor', { bubbles: true }))
  }

  /** @param {Event} event @param {any} passkey */
  async remove(event, passkey) {
    const { id, name } = passkey
    if (!(await confirmed({ title: t('security.passkey.remove'), text: t('security.passkey.remove.text', { name }), act: t('security.passkey.remove'), kind: 'danger' }))) return
    if (await this.passkey.submit(event, [], () => del(`${OWN}/passkeys/${id}`))) await this.refresh()
  }

  view() {
    const owed = this.workplace.person.mustEnrolFactor
    return html`<div class="page narrow">
      ${errorSummary(this.app)} ${errorSummary(this.passkey)}
      ${heading({ title: t('security.title'), lead: t('security.lead'), back: owed ? undefined : { path: '/', label: t('screen.home') } })}
      ${owed ? html`<p class="notice">${t('security.owed')}</p>` : nothing}
      <section class="panel" aria-labelledby="app-title">
        <h2 id="app-title">${t('security.app')}</h2>
        ${this.factors.authenticatorSince ? this.appThere() : this.begun ? this.appBegun() : this.appAbsent()}
      </section>
      <section class="panel" aria-labelledby="passkeys-title">
        <h2 id="passkeys-title">${t('security.passkeys')}</h2>
        <p>${t('security.passkeys.text')}</p>
        ${this.passkeyList()} ${knowsPasskeys() ? this.newPasskey() : html`<p class="notice">${t('security.passkeys.unknown')}</p>`}
      </section>
    </div>`
  }

  appAbsent() {
    return html`<p>${t('security.app.text')}</p>
      <div class="actions"><button type="button" class="primary" @click=${this.begin}>${t('security.app.begin')}</button></div>`
  }

  appBegun() {
    return html`<p>${t('security.app.scan')}</p>
      <p><img class="qr" src=${this.begun.picture} alt=${t('security.app.picture')} width="200" height="200"></p>
      <p>${t('security.app.type')} <code id="secret">${this.begun.secret}</code></p>
      <form novalidate @submit=${this.confirm}>
        ${textField(this.app, { name: 'code', label: t('security.app.code'), size: 'short', autocomplete: 'one-time-code' })}
        <div class="actions">${submitButton(this.app, t('security.app.confirm'))}</div>
      </form>`
  }

  appThere() {
    const { authenticatorSince, recoveryCodesLeft } = this.factors
    return html`<p>${t('security.app.there', { since: date(authenticatorSince), left: recoveryCodesLeft })}</p>
      <div class="actions">
        <button type="button" @click=${this.renewCodes}>${t('security.codes.renew')}</button>
        <button type="button" class="danger" @click=${this.removeApp}>${t('security.app.remove')}</button>
      </div>`
  }

  passkeyList() {
    const { passkeys } = this.factors
    if (!passkeys.length) return html`<p class="soft">${t('security.passkeys.none')}</p>`
    return html`<ul class="passkeys">
      ${passkeys.map((/** @type {any} */ passkey) => html`<li>
        <strong>${passkey.name}</strong> <span class="soft">${t('security.passkey.since', { since: date(passkey.addedAt) })}</span>
        <button type="button" class="small" aria-label=${t('security.passkey.remove.named', { name: passkey.name })} @click=${(/** @type {Event} */ event) => this.remove(event, passkey)}>${t('security.passkey.remove.short')}</button>
      </li>`)}
    </ul>`
  }

  newPasskey() {
    return html`<form novalidate @submit=${this.add}>
      ${textField(this.passkey, { name: 'passkeyName', label: t('security.passkey.name'), hint: t('security.passkey.name.hint') })}
      <div class="actions">${submitButton(this.passkey, t('security.passkey.add'))}</div>
    </form>`
  }
}

/** Shows the codes on paper, this once. @param {string[]} codes */
const showCodes = (codes) =>
  openDialog({
    title: t('security.codes.title'),
    body: (close) => html`<p>${t('security.codes.text')}</p>
      <ul class="one-time codes">${codes.map((code) => html`<li>${code}</li>`)}</ul>
      <div class="actions"><button type="button" class="primary" @click=${() => close()}>${t('account.password.noted')}</button></div>`,
  })

customElements.define('fjc-security', Security)
export default 'fjc-security'
