// @ts-check
/** Who can sign in at this centre, for its administrator. Adding someone shows the first password once, to hand over in person. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { submitButton } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { icon } from '/kit/icons.js'
import { date, label, t } from '/kit/i18n.js'
import { Paged, paging, table } from '/kit/table.js'
import { accountFields, accountMissing, accountOf, freshAccount, handOver } from '/shell/account-fields.js'

const ACCOUNTS = '/api/platform/v1/accounts'

class Accounts extends Screen {
  constructor() {
    super()
    this.pages = new Paged(async (address) => (await get(address)).body, () => ACCOUNTS)
    this.form = new Form(this, freshAccount())
    this.adding = false
  }

  async load() {
    await this.pages.start()
  }

  async open() {
    this.adding = true
    this.requestUpdate()
    await this.updateComplete
    this.querySelector('form')?.querySelector('input')?.focus()
  }

  close() {
    this.adding = false
    this.form = new Form(this, freshAccount())
    this.requestUpdate()
  }

  /** @param {Event} event */
  async add(event) {
    const answer = await this.form.submit(event, accountMissing(this.form, true), (key) => post(ACCOUNTS, accountOf(this.form, true), { key }))
    if (!answer) return
    const name = this.form.value('name')
    this.close()
    await this.refresh()
    await handOver(name, answer.body.initialPassword)
  }

  view() {
    return html`<div class="page">
      ${heading({ title: t('accounts.title'), lead: t('accounts.lead'), acts: this.adding ? nothing : this.addButton() })}
      ${this.adding ? this.addForm() : nothing}
      <section class="panel" aria-label=${t('accounts.title')}>
        ${table({ caption: t('accounts.title'), rows: this.pages.items, columns: this.columns(), empty: { title: t('accounts.empty') } })}
        ${paging(this.pages, async (move) => {
          await move()
          this.requestUpdate()
        })}
      </section>
    </div>`
  }

  addButton() {
    return this.may('platform.account.add') ? html`<button type="button" class="primary" @click=${this.open}>${icon('plus')}${t('accounts.add')}</button>` : nothing
  }

  addForm() {
    return html`<form class="panel" novalidate @submit=${this.add} aria-labelledby="add-title">
      ${errorSummary(this.form)}
      <h2 id="add-title">${t('accounts.add')}</h2>
      ${accountFields(this.form, true, [...new Set(this.pages.items.flatMap((account) => account.capacities.map((/** @type {any} */ one) => one.organisation)))])}
      <div class="actions">${submitButton(this.form, t('accounts.add.act'))}<button type="button" @click=${this.close}>${t('dialog.cancel')}</button></div>
    </form>`
  }

  columns() {
    return [
      { title: t('account.name'), cell: (/** @type {any} */ row) => html`<a href="/accounts/${row.id}">${row.name}</a>` },
      { title: t('account.login'), cell: (/** @type {any} */ row) => row.login },
      { title: t('account.organisation'), cell: (/** @type {any} */ row) => row.capacities.map((/** @type {any} */ one) => html`<div>${one.organisation}</div>`) },
      { title: t('account.roles'), cell: (/** @type {any} */ row) => row.capacities.map((/** @type {any} */ one) => html`<div>${one.roles.map((/** @type {string} */ role) => label('role', role)).join(', ')}</div>`) },
      { title: t('account.state'), cell: (/** @type {any} */ row) => [row.disabled ? badge('late', t('account.disabled')) : badge('done', t('account.active')), row.mailUndeliveredSince ? html`<div>${badge('late', t('account.mailUndelivered', { at: date(row.mailUndeliveredSince) }))}</div>` : nothing] },
    ]
  }
}

customElements.define('fjc-accounts', Accounts)
export default 'fjc-accounts'
