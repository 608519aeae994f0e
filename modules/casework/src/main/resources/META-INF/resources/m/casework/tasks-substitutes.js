// @ts-check
/** Who sees to this person's tasks during an absence. */
import { Screen, html } from '/kit/element.js'
import { del, get, post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { dateField, selectField, submitButton } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { date, isoDate, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { toast } from '/kit/toast.js'
import { API } from '/m/casework/casework.js'
import { ownerChoices } from '/m/casework/tasks-words.js'

const ADDRESS = `${API}/substitutions`

class Substitutes extends Screen {
  constructor() {
    super()
    this.form = new Form(this)
    /** @type {any[]} */
    this.rows = []
    /** @type {{value: string, label: string}[]} */
    this.people = []
  }

  async load() {
    const [rows, people] = await Promise.all([get(ADDRESS), ownerChoices(undefined)])
    this.rows = rows.body.items
    this.people = people
  }

  /** @param {Event} event */
  async send(event) {
    const missing = this.form.missing({ substitute: 'substitutes.who.missing', firstOn: 'substitutes.from.missing', lastOn: 'substitutes.until.missing' })
    if (await this.form.submit(event, missing, (key) => post(ADDRESS, this.form.values, { key }))) await this.changed('substitutes.added')
  }

  /** @param {any} row */
  async end(row) {
    await del(`${ADDRESS}/${row.id}`, { etag: '*' })
    await this.changed('substitutes.ended')
  }

  /** @param {string} words */
  async changed(words) {
    toast(t(words))
    this.form = new Form(this)
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  view() {
    const columns = [
      { title: t('substitutes.who'), cell: (/** @type {any} */ row) => html`<strong>${row.substitute?.name}</strong>` },
      { title: t('substitutes.from'), kind: 'number', cell: (/** @type {any} */ row) => date(row.firstOn) },
      { title: t('substitutes.until'), kind: 'number', cell: (/** @type {any} */ row) => date(row.lastOn) },
      { title: t('substitutes.end'), cell: (/** @type {any} */ row) => html`<button type="button" class="small" @click=${() => this.end(row)}>${t('substitutes.end')}<span class="for-readers"> ${row.substitute?.name}</span></button>` },
    ]
    return html`<div class="page narrow">
      ${errorSummary(this.form)} ${heading({ title: t('substitutes.title'), lead: t('substitutes.lead'), back: { path: '/tasks', label: t('tasks.title') } })}
      <section class="panel" aria-label=${t('substitutes.title')}>
        ${table({ caption: t('substitutes.title'), columns, rows: this.rows, empty: { title: t('substitutes.none') } })}
      </section>
      <section class="panel" aria-labelledby="substitute-form">
        <h2 id="substitute-form">${t('substitutes.add')}</h2>
        <form novalidate @submit=${this.send}>
          ${selectField(this.form, { name: 'substitute', label: t('substitutes.who'), hint: t('substitutes.who.hint'), size: 'medium' }, this.people)}
          <div class="fields">
            ${dateField(this.form, { name: 'firstOn', label: t('substitutes.from'), min: isoDate() })} ${dateField(this.form, { name: 'lastOn', label: t('substitutes.until'), min: isoDate() })}
          </div>
          <div class="actions">${submitButton(this.form, t('substitutes.act'))}</div>
        </form>
      </section>
    </div>`
  }
}

customElements.define('casework-substitutes', Substitutes)
export default 'casework-substitutes'
