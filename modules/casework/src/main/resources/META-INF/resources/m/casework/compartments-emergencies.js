// @ts-check
/** Emergency accesses: one's own with the time that is left, and for coordinators those that somebody must look back at. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post, query } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { radios, selectField, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { date, dateTime, label, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { Paged, paging, table } from '/kit/table.js'
import { toast } from '/kit/toast.js'
import { API } from '/m/casework/casework.js'

const states = ['running', 'toReview', 'reviewed']
const outcomes = ['justified', 'avoidable', 'notJustified']

class Emergencies extends Screen {
  constructor() {
    super()
    this.filter = new Form(this, {}, () => this.refresh())
    this.form = new Form(this)
    /** @type {any} the one that is being looked back at */
    this.chosen = undefined
    this.pages = new Paged(async (address) => (await get(address)).body, () => query(`${API}/emergencies`, this.filter.values))
  }

  async load() {
    await this.pages.start()
    guard(() => this.form.dirty)
  }

  /** @param {any} [one] */
  async choose(one) {
    this.chosen = one
    this.form = new Form(this)
    this.requestUpdate()
    await this.updateComplete
    const part = this.querySelector('#emergency-review')
    if (part instanceof HTMLElement) part.focus()
  }

  /** @param {Event} event */
  async review(event) {
    const missing = this.form.missing({ outcome: 'emergency.outcome.missing', note: 'emergency.note.missing' })
    const done = await this.form.submit(event, missing, (key) => post(`${API}/emergencies/${this.chosen.id}/reviews`, this.form.values, { key }))
    if (done) await this.done('emergency.reviewed')
  }

  /** @param {any} one */
  async end(one) {
    await post(`${API}/emergencies/${one.id}/endings`)
    await this.done('emergency.ended')
  }

  /** @param {string} words */
  async done(words) {
    toast(t(words))
    await this.choose()
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  view() {
    const choices = states.map((value) => ({ value, label: label('emergencyState', value) }))
    return html`<div class="page">
      ${errorSummary(this.form)} ${heading({ title: t('emergency.list.title'), lead: t('emergency.list.lead') })}
      ${this.chosen ? this.fields() : nothing}
      <section class="panel" aria-label=${t('emergency.list.title')}>
        <div class="filters" role="search" aria-label=${t('emergency.state')}>${selectField(this.filter, { name: 'state', label: t('emergency.state'), none: t('form.all') }, choices)}</div>
        ${this.list()}
      </section>
    </div>`
  }

  list() {
    const columns = [
      { title: t('emergency.dossier'), kind: 'number', cell: (/** @type {any} */ one) => (one.state === 'running' || one.reason ? html`<a href="/dossiers/${one.dossierId}">${one.dossierNumber}</a>` : one.dossierNumber) },
      { title: t('emergency.who'), cell: (/** @type {any} */ one) => html`<strong>${one.colleague.name}</strong>` },
      { title: t('emergency.why'), cell: (/** @type {any} */ one) => html`${label('emergencyOccasion', one.occasion)}${one.reason ? html`<div class="soft small preserve">${one.reason}</div>` : nothing}` },
      { title: t('emergency.when'), cell: (/** @type {any} */ one) => html`${dateTime(one.openedAt)}<div class="soft small">${t('emergency.until', { at: dateTime(one.until) })}</div>` },
      { title: t('emergency.state'), cell: standing },
      { title: t('emergency.acts'), cell: (/** @type {any} */ one) => this.acts(one) },
    ]
    return html`${table({ caption: t('emergency.list.title'), columns, rows: this.pages.items, mark: (one) => one.late, empty: { title: t('emergency.none'), text: t('emergency.none.text') } })}
    ${paging(this.pages, async (move) => {
      await move()
      this.requestUpdate()
    })}`
  }

  /** @param {any} one */
  acts(one) {
    const end = html`<button type="button" class="small" @click=${() => this.end(one)}>${t('emergency.end')}<span class="for-readers"> ${one.dossierNumber}</span></button>`
    const review = html`<button type="button" class="small" @click=${() => this.choose(one)}>${t('emergency.review')}<span class="for-readers"> ${one.dossierNumber}</span></button>`
    return html`${one.offers.includes('end') ? end : nothing} ${one.offers.includes('review') ? review : nothing}`
  }

  fields() {
    const { chosen } = this
    return html`<section class="panel" aria-labelledby="emergency-review">
      <h2 id="emergency-review" tabindex="-1">${t('emergency.review.of', { who: chosen.colleague.name, number: chosen.dossierNumber })}</h2>
      <form novalidate @submit=${this.review}>
        ${radios(this.form, { name: 'outcome', label: t('emergency.outcome') }, outcomes.map((value) => ({ value, label: label('emergencyOutcome', value) })))}
        ${textArea(this.form, { name: 'note', label: t('emergency.note'), hint: t('emergency.note.hint'), rows: 3 })}
        <div class="actions">
          ${submitButton(this.form, t('emergency.review'))}
          <button type="button" @click=${() => this.choose()}>${t('dialog.cancel')}</button>
        </div>
      </form>
    </section>`
  }
}

/** @param {any} one */
const standing = (one) => {
  if (one.outcome) return html`${badge('done', label('emergencyOutcome', one.outcome))}${one.reviewNote ? html`<div class="small preserve">${one.reviewNote}</div>` : nothing}<div class="soft small">${t('by', { who: one.reviewedBy?.name ?? '', at: dateTime(one.reviewedAt) })}</div>`
  return html`${badge(one.late ? 'late' : 'today', label('emergencyState', one.state))}<div class="soft small">${t('emergency.dueOn', { day: date(one.reviewDueOn) })}</div>`
}

customElements.define('casework-emergencies', Emergencies)
export default 'casework-emergencies'
