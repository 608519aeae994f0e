// @ts-check
/** What other organisations at a table want to know from mine before a meeting: whom it is about, and what we say, for us alone as yet. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { radios, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { date, dateTime, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { meanwhile } from '/kit/side-by-side.js'
import { toast } from '/kit/toast.js'
import { API } from '/m/chain-approach/chain.js'

/** @param {any} one */
const values = (one) => (one.answered ? { known: one.known ? 'yes' : 'no', answerText: one.answerText } : {})

class Inquiries extends Screen {
  constructor() {
    super()
    /** @type {any[]} */
    this.items = []
    /** @type {any} the one that is answered, with its edition */
    this.chosen = undefined
    this.form = new Form(this)
  }

  async load() {
    this.items = (await get(`${API}/inquiries`)).body.items
    guard(() => this.form.dirty)
  }

  /** @param {any} one */
  async choose(one) {
    const { body, etag } = await get(one.href)
    this.chosen = { body, etag }
    this.form = new Form(this, values(body))
    this.form.stale = () => this.outdated()
    this.requestUpdate()
    await this.updateComplete
    const title = this.querySelector('#answer-title')
    if (title instanceof HTMLElement) title.focus()
  }

  async outdated() {
    const { body, etag } = await get(this.chosen.body.href)
    this.chosen = { body, etag }
    this.form.arrived(values(body))
    await this.refresh()
  }

  /** @param {Event} event */
  async send(event) {
    const { chosen, form } = this
    const { known, answerText } = form.values
    const done = await form.submit(event, form.missing({ known: 'inquiries.known.missing' }), (key) => post(`${chosen.body.href}/answers`, { known: known === 'yes', answerText }, { key, etag: chosen.etag }))
    if (!done) return
    toast(t('inquiries.answered.done'))
    this.chosen = undefined
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  view() {
    return html`<div class="page narrow">
      ${errorSummary(this.form)} ${heading({ title: t('inquiries.title'), lead: t('inquiries.lead') })}
      <section class="panel" aria-label=${t('inquiries.title')}>
        ${this.items.length ? html`<ul class="notices">${this.items.map((one) => html`<li>${this.inquiry(one)}</li>`)}</ul>` : html`<p class="empty"><strong>${t('inquiries.none')}</strong></p>`}
      </section>
      ${this.chosen ? this.answerForm() : nothing}
    </div>`
  }

  /** @param {any} one */
  inquiry(one) {
    const state = one.tabled ? badge('done', t('inquiries.tabled')) : one.answered ? badge('done', t('inquiries.answered')) : badge('planned', t('inquiries.open'))
    const who = (one.about ?? []).map((/** @type {any} */ each) => `${each.givenName ?? ''} ${each.familyName ?? ''}${each.birthDate ? ` (${date(each.birthDate)})` : ''}`.trim())
    return html`<div>
        <p>${state} <strong>${t('inquiries.for', { at: dateTime(one.meetingAt) })}</strong></p>
        <p>${who.join(', ')}</p>
        ${one.answered ? html`<p class="preserve"><em>${t(one.known ? 'inquiries.known' : 'inquiries.unknown')}</em> ${one.answerText}</p>` : nothing}
      </div>
      ${one.tabled ? nothing : html`<div class="actions"><button type="button" class="small" @click=${() => this.choose(one)}>${t('inquiries.answer')}<span class="for-readers"> ${dateTime(one.meetingAt)} ${who.join(', ')}</span></button></div>`}`
  }

  answerForm() {
    const choices = [
      { value: 'yes', label: t('inquiries.known') },
      { value: 'no', label: t('inquiries.unknown') },
    ]
    return html`<section class="panel" aria-labelledby="answer-title">
      <h2 id="answer-title" tabindex="-1">${t('inquiries.answer')}</h2>
      <p class="soft">${t('inquiries.own')}</p>
      ${meanwhile(this.form)}
      <form novalidate @submit=${this.send}>
        ${radios(this.form, { name: 'known', label: t('inquiries.question') }, choices)} ${textArea(this.form, { name: 'answerText', label: t('inquiries.text'), rows: 5, optional: true })}
        <div class="actions">${submitButton(this.form, t('inquiries.act'))} <button type="button" @click=${() => (this.chosen = undefined) ?? this.requestUpdate()}>${t('dialog.cancel')}</button></div>
      </form>
    </section>`
  }
}

customElements.define('chain-inquiries', Inquiries)
export default 'chain-inquiries'
