// @ts-check
/** "Confirm that it is you": asked in a dialog by the few acts that a desk left alone may not allow. Nothing that was typed is lost. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { openDialog } from '/kit/dialog.js'
import { errorSummary } from '/kit/error-summary.js'
import { submitButton, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { t } from '/kit/i18n.js'
import { knowsPasskeys, showPasskey, wasDeclined } from '/shell/passkeys.js'

const PROOFS = '/api/platform/v1/sessions/current/proofs'

/** @type {Promise<boolean> | undefined} */
let asking

/** Asks once, however many calls wait for it. @returns {Promise<boolean>} whether it was shown */
export function askProof() {
  asking ??= ask().finally(() => (asking = undefined))
  return asking
}

async function ask() {
  const { body } = await get(PROOFS)
  const answer = await openDialog({
    title: t('proof.title'),
    body: (close) => html`<fjc-proof .ways=${body.ways} .provider=${body.provider} @done=${() => close('shown')} @cancel=${() => close()}></fjc-proof>`,
  })
  return answer === 'shown'
}

class Proof extends FjcElement {
  static properties = { ways: { attribute: false }, provider: { attribute: false } }

  constructor() {
    super()
    /** @type {string[]} */
    this.ways = []
    /** @type {{label: string, href: string} | undefined} who knows the person, when that is not us */
    this.provider = undefined
    this.form = new Form(this)
  }

  get field() {
    return this.ways.find((way) => way === 'password' || way === 'code')
  }

  firstUpdated() {
    const first = /** @type {HTMLElement | null} */ (this.querySelector('input') ?? this.querySelector('a'))
    first?.focus()
  }

  /** @param {Event} event */
  async send(event) {
    const field = /** @type {string} */ (this.field)
    const missing = this.form.missing({ [field]: `proof.${field}.missing` })
    if (await this.form.submit(event, missing, () => post(PROOFS, { [field]: this.form.values[field] }))) this.dispatchEvent(new CustomEvent('done'))
  }

  /** @param {Event} event */
  async sign(event) {
    try {
      const done = await this.form.submit(event, [], () => showPasskey(`${PROOFS}/passkeys`))
      if (done) this.dispatchEvent(new CustomEvent('done'))
    } catch (problem) {
      if (!wasDeclined(problem)) throw problem
      this.form.complain([{ text: t('passkey.declined') }])
    }
  }

  /** Somewhere else, and back to this screen; the target keeps our router out of it. */
  elsewhere() {
    const { label, href } = /** @type {{label: string, href: string}} */ (this.provider)
    return html`<p>${t('proof.provider.text')}</p>
      <div class="actions">
        <a class="button primary" target="_self" href="${href}&to=${encodeURIComponent(location.pathname)}">${label}</a>
        <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('cancel'))}>${t('dialog.cancel')}</button>
      </div>`
  }

  render() {
    if (this.provider) return this.elsewhere()
    const { field } = this
    return html`${errorSummary(this.form)}
      <p>${t('proof.text')}</p>
      <form novalidate @submit=${this.send}>
        ${field ? textField(this.form, { name: field, label: t(`proof.${field}`), ...(field === 'code' ? { autocomplete: 'one-time-code', size: 'short' } : { type: 'password', autocomplete: 'current-password' }) }) : nothing}
        <div class="actions">
          ${field ? submitButton(this.form, t('proof.act')) : nothing}
          ${this.ways.includes('passkey') && knowsPasskeys() ? html`<button type="button" @click=${this.sign}>${t('proof.passkey')}</button>` : nothing}
          <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('cancel'))}>${t('dialog.cancel')}</button>
        </div>
      </form>`
  }
}

customElements.define('fjc-proof', Proof)
