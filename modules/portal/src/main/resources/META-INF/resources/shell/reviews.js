// @ts-check
/** Access that was out of the ordinary: what the data protection officer still has to look at. A question, never a verdict. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { radios, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { date, dateTime, has, label, t } from '/kit/i18n.js'
import { Paged, paging, table } from '/kit/table.js'
import { toast } from '/kit/toast.js'

const API = '/api/platform/v1/accessReviews'
const OUTCOMES = ['justified', 'notJustified', 'unclear']

class Reviews extends Screen {
  constructor() {
    super()
    this.state = 'open'
    this.form = new Form(this)
    /** @type {any} the one that is being looked at */
    this.chosen = undefined
    this.pages = new Paged(async (address) => (await get(address)).body, () => `${API}?state=${this.state}&pageSize=50`)
  }

  async load() {
    await this.pages.start()
  }

  /** @param {string} state */
  async show(state) {
    this.state = state
    this.chosen = undefined
    await this.pages.start()
    this.requestUpdate()
  }

  /** @param {any} row */
  async choose(row) {
    this.chosen = row
    this.form = new Form(this)
    this.requestUpdate()
    await this.updateComplete
    const title = this.querySelector('#review-title')
    if (title instanceof HTMLElement) title.focus()
  }

  /** @param {Event} event */
  async close(event) {
    const missing = this.form.missing({ outcome: 'reviews.outcome.missing', note: 'reviews.note.missing' })
    const done = await this.form.submit(event, missing, (key) => post(`${API}/${this.chosen.id}/findings`, this.form.values, { key }))
    if (done) {
      toast(t('reviews.done'))
      await this.show(this.state)
    }
  }

  view() {
    return html`<div class="page">
      ${this.chosen ? errorSummary(this.form) : nothing} ${heading({ title: t('reviews.title'), lead: t('reviews.lead') })}
      <div class="actions" role="group" aria-label=${t('reviews.which')}>
        ${['open', 'reviewed'].map((state) => html`<button type="button" aria-pressed=${this.state === state ? 'true' : 'false'} @click=${() => this.show(state)}>${t(`reviews.${state}`)}</button>`)}
      </div>
      <p></p>
      ${this.chosen ? this.finding(this.chosen) : nothing}
      <section class="panel" aria-label=${t('reviews.title')}>
        ${table({ caption: t('reviews.title'), rows: this.pages.items, columns: this.columns(), empty: { title: t('reviews.empty') }, mark: (row) => row.overdue })}
        ${paging(this.pages, async (move) => {
          await move()
          this.requestUpdate()
        })}
      </section>
    </div>`
  }

  /** @param {any} row */
  finding(row) {
    const choices = OUTCOMES.map((code) => ({ value: code, label: label('reviewOutcome', code) }))
    return html`<section class="panel" aria-labelledby="review-title">
      <h2 id="review-title" tabindex="-1">${label('reviewRule', row.rule)}: ${row.person?.name}</h2>
      <form novalidate @submit=${this.close}>
        ${radios(this.form, { name: 'outcome', label: t('reviews.outcome') }, choices)}
        ${textArea(this.form, { name: 'note', label: t('reviews.note'), hint: t('reviews.note.hint'), rows: 3 })}
        <div class="actions">${submitButton(this.form, t('reviews.close'))}</div>
      </form>
    </section>`
  }

  columns() {
    return [
      { title: t('reviews.rule'), cell: (/** @type {any} */ row) => html`<strong>${label('reviewRule', row.rule)}</strong><div class="soft small">${row.times > 1 ? t('reviews.times', { n: row.times }) : nothing}</div>` },
      { title: t('audit.person'), cell: (/** @type {any} */ row) => row.person?.name },
      { title: t('reviews.when'), kind: 'number', sorted: /** @type {const} */ ('descending'), cell: (/** @type {any} */ row) => dateTime(row.lastAt) },
      { title: t('reviews.about'), cell: (/** @type {any} */ row) => html`${has(`list.reviewAbout.${row.type}`) ? label('reviewAbout', row.type) : row.type}<div class="soft small">${row.subjectId}</div>` },
      { title: t('reviews.due'), cell: (/** @type {any} */ row) => this.standing(row) },
    ]
  }

  /** @param {any} row */
  standing(row) {
    if (row.state === 'reviewed') {
      return html`${badge('done', label('reviewOutcome', row.outcome))}<div class="soft small">${row.reviewedBy?.name}, ${dateTime(row.reviewedAt)}</div><div class="small">${row.note}</div>`
    }
    return html`${row.overdue ? badge('late', t('reviews.late', { day: date(row.dueOn) })) : date(row.dueOn)}
      <div><button type="button" class="small" aria-label="${t('reviews.look')}: ${label('reviewRule', row.rule)}, ${row.person?.name}" @click=${() => this.choose(row)}>${t('reviews.look')}</button></div>`
  }
}

customElements.define('fjc-reviews', Reviews)
export default 'fjc-reviews'
