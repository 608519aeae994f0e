// @ts-check
/** Who was asked about an item before the meeting, whether they answered, and telling one's own answer at the table. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { get, newId, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { selectField, submitButton } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { t } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'

class ItemInquiries extends FjcElement {
  static properties = { address: { attribute: false }, organisations: { attribute: false }, asks: { attribute: false }, tells: { attribute: false }, rows: { state: true } }

  constructor() {
    super()
    this.address = ''
    /** @type {any[]} those for whom the item is */
    this.organisations = []
    this.asks = false
    /** Whether this person can tell an answer at the table now. */
    this.tells = false
    /** @type {any[]} */
    this.rows = []
    this.form = new Form(this)
  }

  connectedCallback() {
    super.connectedCallback()
    this.look()
  }

  async look() {
    this.rows = (await get(`${this.address}/inquiries`)).body.items
  }

  /** @param {Event} event */
  async ask(event) {
    const send = (/** @type {string} */ key) => post(`${this.address}/inquiries`, { organisation: this.form.values.partner }, { key })
    if (await this.form.submit(event, this.form.missing({ partner: 'inquiries.ask.missing' }), send)) {
      toast(t('inquiries.asked'))
      this.form = new Form(this)
      await this.look()
    }
  }

  /** @param {Event} event @param {any} row */
  async tell(event, row) {
    if (await this.form.submit(event, [], () => post(`${this.address}/inquiries/${row.id}/tablings`, undefined, { key: newId() }))) {
      toast(t('inquiries.told'))
      await this.look()
      this.dispatchEvent(new CustomEvent('written'))
    }
  }

  render() {
    if (!this.asks && this.rows.length === 0) return nothing
    const left = this.organisations.filter((one) => !this.rows.some((row) => row.askedOf === one.organisation)).map((one) => ({ value: one.organisation, label: one.name }))
    return html`<section class="panel" aria-labelledby="inquiries-title">
      ${errorSummary(this.form)}
      <h2 id="inquiries-title">${t('inquiries.item')}</h2>
      <ul class="notices">${this.rows.map((row) => html`<li>${this.row(row)}</li>`)}</ul>
      ${this.asks && left.length
        ? html`<form novalidate @submit=${this.ask}>
            ${selectField(this.form, { name: 'partner', label: t('inquiries.ask'), hint: t('inquiries.ask.hint'), size: 'medium' }, left)}
            <div class="actions">${submitButton(this.form, t('inquiries.ask.act'), '')}</div>
          </form>`
        : nothing}
    </section>`
  }

  /** @param {any} row */
  row(row) {
    const name = this.organisations.find((one) => one.organisation === row.askedOf)?.name ?? row.askedOf
    const state = row.tabled ? badge('done', t('inquiries.tabled')) : row.answered ? badge('done', t('inquiries.answered')) : badge('planned', t('inquiries.open'))
    return html`<div>
        ${name} ${state} ${row.answerText !== undefined && !row.tabled ? html`<p class="preserve">${row.answerText}</p>` : nothing}
      </div>
      ${this.tells && row.answerText !== undefined && !row.tabled ? html`<button type="button" class="small" @click=${(/** @type {Event} */ event) => this.tell(event, row)}>${t('inquiries.tell')}</button>` : nothing}`
  }
}

customElements.define('chain-item-inquiries', ItemInquiries)
