// @ts-check
/** What was agreed about a family: how it stands comes first at the next item; and agreeing on something new. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { checkbox, dateField, selectField, submitButton, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { date, isoDate, label, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { toast } from '/kit/toast.js'

class Actions extends FjcElement {
  static properties = { address: { attribute: false }, organisations: { attribute: false }, writes: { attribute: false }, here: { attribute: false }, rows: { state: true } }

  constructor() {
    super()
    this.address = ''
    /** @type {any[]} */
    this.organisations = []
    this.writes = false
    /** Those of this item; else those of earlier ones. */
    this.here = false
    /** @type {any[]} */
    this.rows = []
    this.form = new Form(this)
  }

  connectedCallback() {
    super.connectedCallback()
    this.look()
  }

  async look() {
    const { body } = await get(`${this.address}/actions`)
    this.rows = body.items.filter((/** @type {any} */ row) => row.here === this.here)
  }

  /** @param {Event} event */
  async agree(event) {
    const { form } = this
    const { actionTitle, owner, dueOn, safety } = form.values
    const missing = form.missing({ actionTitle: 'actions.title.missing', owner: 'actions.organisation.missing', dueOn: 'actions.dueOn.missing' })
    const send = (/** @type {string} */ key) => post(`${this.address}/actions`, { actionTitle, organisation: owner, dueOn, safety: Boolean(safety) }, { key })
    if (await form.submit(event, missing, send)) {
      toast(t('actions.agreed'))
      this.form = new Form(this)
      await this.look()
    }
  }

  render() {
    const title = t(this.here ? 'actions.here' : 'actions.review')
    const id = this.here ? 'actions-here' : 'actions-review'
    if (!this.here && this.rows.length === 0) return nothing
    return html`<section class="panel" aria-labelledby=${id}>
      ${errorSummary(this.form)}
      <h2 id=${id}>${title}</h2>
      ${table({ caption: title, columns: this.columns(), rows: this.rows, empty: { title: t('actions.none') }, mark: (row) => row.state === 'open' && row.dueOn < isoDate() })}
      ${this.here && this.writes ? this.agreeForm() : nothing}
    </section>`
  }

  columns() {
    return [
      { title: t('actions.title'), cell: (/** @type {any} */ row) => (this.writes ? html`<a href="/tasks/${row.taskId}">${row.actionTitle}</a>` : row.actionTitle) },
      { title: t('actions.who'), cell: (/** @type {any} */ row) => html`${this.name(row.organisation)}<div class="soft small">${row.person}</div>` },
      { title: t('actions.dueOn'), cell: (/** @type {any} */ row) => date(row.dueOn) },
      { title: t('actions.state'), cell: (/** @type {any} */ row) => html`${badge(row.state === 'done' ? 'done' : row.state === 'open' ? 'planned' : 'late', label('taskState', row.state))} <div class="preserve small">${row.outcomeReason}</div>` },
    ]
  }

  /** @param {string} code */
  name(code) {
    return this.organisations.find((one) => one.organisation === code)?.name ?? code
  }

  agreeForm() {
    const choices = this.organisations.map((one) => ({ value: one.organisation, label: one.name }))
    return html`<form novalidate @submit=${this.agree}>
      <h3>${t('actions.add')}</h3>
      ${textField(this.form, { name: 'actionTitle', label: t('actions.title') })}
      <div class="fields">
        ${selectField(this.form, { name: 'owner', label: t('actions.who'), size: 'medium' }, choices)} ${dateField(this.form, { name: 'dueOn', label: t('actions.dueOn'), min: isoDate() })}
      </div>
      ${checkbox(this.form, { name: 'safety', label: t('actions.safety') })}
      <div class="actions">${submitButton(this.form, t('actions.add.act'), '')}</div>
    </form>`
  }
}

customElements.define('chain-actions', Actions)
