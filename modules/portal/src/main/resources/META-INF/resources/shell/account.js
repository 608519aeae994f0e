// @ts-check
/** One account: change what it may, give a new first password, or close the door. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post, put } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { confirmed } from '/kit/dialog.js'
import { errorSummary } from '/kit/error-summary.js'
import { submitButton } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { t } from '/kit/i18n.js'
import { meanwhile } from '/kit/side-by-side.js'
import { toast } from '/kit/toast.js'
import { accountFields, accountMissing, accountOf, accountValues, handOver } from '/shell/account-fields.js'

class AccountScreen extends Screen {
  constructor() {
    super()
    this.form = new Form(this)
    this.form.stale = () => this.refresh()
    /** @type {any} */
    this.account = undefined
    this.etag = ''
  }

  get address() {
    return `/api/platform/v1/accounts/${this.params.accountId}`
  }

  async load() {
    const { body, etag } = await get(this.address)
    this.account = body
    this.etag = etag
    this.form.arrived(accountValues(body))
  }

  /** @param {Event} event @param {boolean} disabled */
  async save(event, disabled) {
    const body = { ...accountOf(this.form, false), disabled }
    const done = await this.form.submit(event, accountMissing(this.form, false), () => put(this.address, body, { etag: this.etag }))
    if (done) {
      await this.refresh()
      toast(t('account.saved'))
    }
  }

  /** @param {Event} event */
  async toggle(event) {
    const { name, disabled } = this.account
    const sure = disabled || (await confirmed({ title: t('account.disable'), text: t('account.disable.text', { name }), act: t('account.disable'), kind: 'danger' }))
    if (sure) await this.save(event, !disabled)
  }

  /** @param {Event} event */
  async reset(event) {
    const { name } = this.account
    const sure = await confirmed({ title: t('account.reset'), text: t('account.reset.text', { name }), act: t('account.reset') })
    if (!sure) return
    const answer = await this.form.submit(event, [], (key) => post(`${this.address}/passwordResets`, {}, { key }))
    if (answer) {
      await handOver(name, answer.body.initialPassword)
      await this.refresh()
    }
  }

  /** @param {Event} event */
  async resetFactors(event) {
    const { name } = this.account
    const sure = await confirmed({ title: t('account.resetFactors'), text: t('account.resetFactors.text', { name }), act: t('account.resetFactors'), kind: 'danger' })
    if (sure && (await this.form.submit(event, [], () => post(`${this.address}/factorResets`, {})))) toast(t('account.resetFactors.done'))
  }

  view() {
    const { account } = this
    return html`<div class="page narrow">
      ${errorSummary(this.form)} ${meanwhile(this.form)}
      ${heading({ title: account.name, lead: account.login, back: { path: '/accounts', label: t('accounts.title') }, acts: account.disabled ? badge('late', t('account.disabled')) : nothing })}
      <form class="panel" novalidate @submit=${(/** @type {Event} */ event) => this.save(event, Boolean(account.disabled))}>
        ${accountFields(this.form, false)}
        <div class="actions">${submitButton(this.form, t('account.save'))}</div>
      </form>
      <section class="panel" aria-labelledby="access-title">
        <h2 id="access-title">${t('account.access')}</h2>
        <p>${t('account.access.text')}</p>
        <div class="actions">
          ${this.may('platform.account.reset') ? html`<button type="button" @click=${this.reset}>${t('account.reset')}</button>` : nothing}
          ${this.may('platform.account.resetFactors') ? html`<button type="button" @click=${this.resetFactors}>${t('account.resetFactors')}</button>` : nothing}
          <button type="button" @click=${this.toggle}>${account.disabled ? t('account.enable') : t('account.disable')}</button>
        </div>
      </section>
    </div>`
  }
}

customElements.define('fjc-account', AccountScreen)
export default 'fjc-account'
