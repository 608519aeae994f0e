// @ts-check
/** Who saw what of whom between two moments: asked by dossier number, with a reason. What is asked travels in the body. */
import { Screen, html, nothing } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { dateField, submitButton, textArea, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { API } from '/m/casework/casework.js'
import { viewerColumns } from '/m/casework/viewer-columns.js'

const QUERY = `${API}/dossiers/viewers/query`

/** The day before which it ends, as a moment. @param {string | undefined} day @param {number} days */
const moment = (day, days) => {
  if (!day) return undefined
  const at = new Date(`${day}T00:00:00`)
  at.setDate(at.getDate() + days)
  return at.toISOString()
}

class ViewersSearch extends Screen {
  constructor() {
    super()
    this.form = new Form(this)
    /** @type {any[] | undefined} */
    this.rows = undefined
    /** @type {string | undefined} */
    this.next = undefined
    /** @type {any} */
    this.asked = undefined
  }

  /** @param {Event} event */
  async look(event) {
    const { number, from, until, reason } = this.form.values
    const missing = this.form.missing({ number: 'viewers.number.missing', reason: 'viewers.reason.missing' })
    await this.form.submit(event, missing, async () => {
      this.asked = { number, reason, from: moment(from, 0), until: moment(until, 1) }
      const { body } = await post(QUERY, this.asked)
      this.rows = body.items
      this.next = body.next
    })
    await this.updateComplete
    const results = this.querySelector('#results')
    if (results instanceof HTMLElement) results.focus()
  }

  async more() {
    const { body } = await post(String(this.next), this.asked)
    this.rows = [...(this.rows ?? []), ...body.items]
    this.next = body.next
    this.requestUpdate()
  }

  view() {
    return html`<div class="page">
      ${errorSummary(this.form)} ${heading({ title: t('viewersSearch.title'), lead: t('viewersSearch.lead') })}
      <form class="panel" role="search" aria-label=${t('viewersSearch.title')} novalidate @submit=${this.look}>
        <div class="fields three">
          ${textField(this.form, { name: 'number', label: t('viewers.number') })}
          ${dateField(this.form, { name: 'from', label: t('viewers.from'), optional: true })}
          ${dateField(this.form, { name: 'until', label: t('viewers.until'), optional: true })}
        </div>
        ${textArea(this.form, { name: 'reason', label: t('viewers.reason'), hint: t('viewers.reason.hint'), rows: 2 })}
        <div class="actions">${submitButton(this.form, t('search.act'))}</div>
      </form>
      ${this.rows ? this.results(this.rows) : nothing}
    </div>`
  }

  /** @param {any[]} rows */
  results(rows) {
    return html`<section class="panel" id="results" tabindex="-1" aria-labelledby="found-viewers">
      <h2 id="found-viewers">${t('viewers.title')}</h2>
      ${table({ caption: t('viewers.title'), columns: viewerColumns(), rows, empty: { title: t('viewers.none') } })}
      ${this.next ? html`<button type="button" @click=${() => this.more()}>${t('viewers.more')}</button>` : nothing}
    </section>`
  }
}

customElements.define('casework-viewers-search', ViewersSearch)
export default 'casework-viewers-search'
