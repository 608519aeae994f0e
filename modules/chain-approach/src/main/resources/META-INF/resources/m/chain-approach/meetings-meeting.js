// @ts-check
/** One meeting with its agenda: what the reader may know of, and putting a dossier on it or taking one off. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { dateTime, t, time } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { toast } from '/kit/toast.js'
import { MEETINGS, centre, fact, named } from '/m/chain-approach/chain.js'
import { reasons } from '/m/chain-approach/tables-words.js'
import '/m/chain-approach/attendance-room.js'
import '/m/chain-approach/meetings-change.js'
import '/m/chain-approach/meetings-invitations.js'
import '/m/chain-approach/meetings-item.js'

class Meeting extends Screen {
  static properties = { ...Screen.properties, leaving: { state: true } }

  constructor() {
    super()
    this.form = new Form(this)
    /** @type {any} */
    this.meeting = undefined
    this.etag = ''
    /** @type {any} */
    this.centre = undefined
    /** @type {any} the item that somebody is about to take off */
    this.leaving = undefined
  }

  get address() {
    return `${MEETINGS}/${this.params.meetingId}`
  }

  async load() {
    const [found, here] = await Promise.all([get(this.address), centre()])
    this.meeting = found.body
    this.etag = found.etag
    this.centre = here
  }

  get isToCome() {
    return !this.meeting.calledOff && this.meeting.startsAt > new Date().toISOString()
  }

  /** @param {any} item */
  async leave(item) {
    this.form = new Form(this)
    this.leaving = item
    await this.updateComplete
    const title = this.querySelector('#off-title')
    if (title instanceof HTMLElement) title.focus()
  }

  /** @param {Event} event */
  async takeOff(event) {
    this.form.stale = () => this.refresh()
    const address = `${this.address}/agendaItems/${this.leaving.id}/removals`
    if (await this.form.submit(event, this.form.missing({ reason: 'items.off.missing' }), (key) => post(address, this.form.values, { key, etag: this.etag }))) {
      toast(t('items.off.done'))
      this.leaving = undefined
      await this.added()
    }
  }

  async added() {
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  view() {
    const one = this.meeting
    const canAdd = this.may('chain-approach.item.table') && this.isToCome
    return html`<div class="page">
      ${errorSummary(this.form)} ${heading({ title: t('meetings.of', { table: one.tableName, at: dateTime(one.startsAt) }), back: { path: '/meetings', label: t('meetings.title') } })}
      ${one.calledOff ? html`<p class="notice warn">${t('meetings.off.text')}</p>` : nothing} ${one.state.canTable || !this.isToCome ? nothing : this.blocked()} ${this.agenda()}
      <chain-room .meeting=${one} .address=${this.address} .allowed=${this.may('chain-approach.secrecy.acknowledge')}></chain-room> ${this.leaving ? this.off() : nothing}
      ${canAdd ? html`<chain-agenda-item .meeting=${one} .centre=${this.centre} .address=${this.address} .etag=${this.etag} @done=${() => this.added()} @stale=${() => this.refresh()}></chain-agenda-item>` : nothing}
      ${this.may('chain-approach.invitation.read') ? html`<chain-invitations .meeting=${one} .address=${this.address}></chain-invitations>` : nothing}
      ${this.facts()} ${one.offers?.includes('move') ? html`<chain-meeting-change .meeting=${one} .address=${this.address} .etag=${this.etag} @done=${() => this.added()} @stale=${() => this.refresh()}></chain-meeting-change>` : nothing}
    </div>`
  }

  blocked() {
    return html`<section class="notice warn" aria-labelledby="blocked">
      <h2 id="blocked">${t('tables.cannot')}</h2>
      <ul>${reasons(this.meeting.state).map((reason) => html`<li>${reason}</li>`)}</ul>
      <p><a href="/consultation-tables/${this.meeting.tableId}">${t('meetings.toTable')}</a></p>
    </section>`
  }

  agenda() {
    const columns = [
      { title: t('items.slot'), cell: (/** @type {any} */ item) => html`<strong>${item.slot}.</strong> ${time(item.startsAt)}` },
      { title: t('items.dossier'), cell: (/** @type {any} */ item) => html`${item.dossierId ? html`<a href="/dossiers/${item.dossierId}">${item.dossierNumber}</a>` : item.dossierNumber}<div class="soft small">${item.caseDirector}</div>` },
      { title: t('items.reason'), cell: (/** @type {any} */ item) => (item.reason ? html`<span class="preserve">${item.reason}</span>${met(this.centre, item)}` : html`<span class="soft">${t('items.reason.later')}</span>`) },
      { title: t('items.organisations'), cell: (/** @type {any} */ item) => item.organisations.map((/** @type {any} */ one) => one.name).join(', ') },
      { title: t('items.acts'), cell: (/** @type {any} */ item) => html`${this.may('chain-approach.minutes.read') ? html`<a class="button small" href="/meetings/${this.meeting.id}/items/${item.id}">${t('minutes.open')}<span class="for-readers"> ${item.dossierNumber}</span></a>` : nothing} ${item.offers?.includes('takeOff') ? html`<button type="button" class="small" @click=${() => this.leave(item)}>${t('items.off')}<span class="for-readers"> ${item.dossierNumber}</span></button>` : nothing}` },
    ]
    return html`<section class="panel" aria-labelledby="agenda">
      <h2 id="agenda">${t('items.title')}</h2>
      ${table({ caption: t('items.title'), columns, rows: this.meeting.agenda ?? [], empty: { title: t('items.none'), text: t('items.none.text') } })}
    </section>`
  }

  off() {
    return html`<section class="panel" aria-labelledby="off-title">
      <h2 id="off-title" tabindex="-1">${t('items.off.title', { number: this.leaving.dossierNumber })}</h2>
      <form novalidate @submit=${this.takeOff}>
        ${textArea(this.form, { name: 'reason', label: t('items.off.reason'), rows: 2 })}
        <div class="actions">${submitButton(this.form, t('items.off'))} <button type="button" @click=${() => (this.leaving = undefined)}>${t('dialog.cancel')}</button></div>
      </form>
    </section>`
  }

  facts() {
    const one = this.meeting
    return html`<section class="panel" aria-labelledby="meeting-facts">
      <h2 id="meeting-facts">${t('meetings.facts')} ${one.emergency ? badge('acute', t('meetings.emergency')) : nothing} ${one.calledOff ? badge('acute', t('meetings.off')) : nothing}</h2>
      <dl class="facts">
        ${fact(t('meetings.startsAt'), t('tables.period', { from: dateTime(one.startsAt), until: time(one.endsAt) }))} ${fact(t('meetings.location'), one.location)}
        ${fact(t('meetings.slots'), t('meetings.slots.of', { n: one.slots, minutes: one.slotMinutes }))}
        ${fact(t('tables.participants'), one.organisations.map((/** @type {any} */ each) => each.name).join(', '))}
      </dl>
    </section>`
  }
}

/** @param {any} here the centre @param {any} item */
const met = (here, item) => (item.criteria?.length ? html`<details><summary>${t('items.criteria')}</summary><ul class="small">${item.criteria.map((/** @type {string} */ code) => html`<li>${named(here.criteria, code)}</li>`)}</ul></details>` : nothing)

customElements.define('chain-meeting', Meeting)
export default 'chain-meeting'
