// @ts-check
/** Who is at a meeting: binding oneself to secrecy, who excused themselves, and approving the minutes at the end. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { Problem, get, newId, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { checkbox, selectField, submitButton } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { t, time } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'
import { centre, named } from '/m/chain-approach/chain.js'

class Room extends FjcElement {
  static properties = { meeting: { attribute: false }, address: { attribute: false }, allowed: { attribute: false }, room: { state: true }, here: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.meeting = {}
    this.address = ''
    /** Whether this person may come to it at all. */
    this.allowed = false
    /** @type {any} */
    this.room = undefined
    /** @type {any} the centre, which knows what its partners are called */
    this.here = undefined
    this.binding = new Form(this)
    this.excusing = new Form(this)
    this.approving = new Form(this)
  }

  connectedCallback() {
    super.connectedCallback()
    this.look()
  }

  async look() {
    this.here ??= await centre()
    this.room = (await get(`${this.address}/room`)).body
    this.dispatchEvent(new CustomEvent('room', { detail: this.room }))
  }

  /** @param {Event} event */
  async bind(event) {
    const missing = this.binding.value('bound') ? [] : [{ name: 'bound', text: t('room.bind.missing') }]
    if (await this.binding.submit(event, missing, (key) => post(`${this.address}/room/acknowledgements`, undefined, { key }))) await this.did('room.bind.done')
  }

  /** @param {Event} event */
  async excuse(event) {
    const { excusing } = this
    const send = (/** @type {string} */ key) => post(`${this.address}/room/apologies`, excusing.values, { key })
    if (await excusing.submit(event, excusing.missing({ organisation: 'room.excuse.missing' }), send)) {
      this.excusing = new Form(this)
      await this.did('room.excuse.done')
    }
  }

  /** @param {Event} event */
  async approve(event) {
    if (await this.approving.submit(event, [], (key) => post(`${this.address}/approvals`, undefined, { key }))) await this.did('room.approve.done')
  }

  /** @param {string} words */
  async did(words) {
    toast(t(words))
    await this.look()
  }

  /** @param {string} code */
  name(code) {
    return this.here ? named(this.here.organisations, code) : ''
  }

  render() {
    const { room } = this
    if (!room) return nothing
    return html`${this.bindForm()}
      <section class="panel" aria-labelledby="room-title">
        <h2 id="room-title">${t('room.title')} ${room.minutesApproved ? badge('done', t('room.approved')) : nothing}</h2>
        ${this.lets ? html`<p class="soft">${t('room.along.text')}</p>` : nothing}
        ${room.people?.length
          ? html`<ul class="notices">${room.people.map((/** @type {any} */ one) => html`<li><div><strong>${one.name}</strong> <span class="soft small">${this.name(one.organisation)}</span></div> <span class="soft small">${t('room.boundAt', { at: time(one.acknowledgedAt) })}</span> ${this.along(one)}</li>`)}</ul>`
          : html`<p class="soft">${t(room.doorsOpen ? 'room.nobody' : 'room.later')}</p>`}
        ${room.excused?.length ? html`<p>${t('room.excused', { who: room.excused.map((/** @type {string} */ code) => this.name(code)).join(', ') })}</p>` : nothing}
        ${room.offers?.includes('excuse') ? this.excuseForm() : nothing} ${room.offers?.includes('approve') && room.doorsOpen ? this.approveForm() : nothing}
      </section>`
  }

  /** Whether this person says who reads along what the table goes over of the police. */
  get lets() {
    return Boolean(this.room.screening && this.room.offers?.includes('letReadAlong'))
  }

  /** @param {any} one */
  along(one) {
    const reads = one.readAlong ? badge('done', t('room.along')) : nothing
    if (!this.lets) return reads
    return html`${reads} <button type="button" class="small" @click=${() => this.toggle(one)}>${t(one.readAlong ? 'room.along.end' : 'room.along.let')}<span class="for-readers"> ${one.name}</span></button>`
  }

  /** @param {any} one */
  async toggle(one) {
    const { readAlong, account, name } = one
    const path = `${this.address}/room/readAlongs`
    try {
      await (readAlong ? post(`${path}/${readAlong}/endings`, undefined, { key: newId() }) : post(path, { account }, { key: newId() }))
      toast(t(readAlong ? 'room.along.end.done' : 'room.along.let.done', { who: name }))
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      toast(problem.detail)
    }
    await this.look()
  }

  bindForm() {
    if (!this.allowed || !this.room.doorsOpen || this.room.acknowledged) return nothing
    return html`<section class="panel" aria-labelledby="bind-title">
      ${errorSummary(this.binding)}
      <h2 id="bind-title">${t('room.bind.title')}</h2>
      <p>${t('room.bind.text')}</p>
      <form novalidate @submit=${this.bind}>
        ${checkbox(this.binding, { name: 'bound', label: t('room.bind.label') })}
        <div class="actions">${submitButton(this.binding, t('room.bind.act'))}</div>
      </form>
    </section>`
  }

  excuseForm() {
    const choices = (this.meeting.organisations ?? [])
      .filter((/** @type {any} */ one) => !this.room.excused?.includes(one.organisation))
      .map((/** @type {any} */ one) => ({ value: one.organisation, label: one.name }))
    return html`<details>
      <summary>${t('room.excuse.title')}</summary>
      ${errorSummary(this.excusing)}
      <form novalidate @submit=${this.excuse}>
        ${selectField(this.excusing, { name: 'organisation', label: t('tables.organisation'), size: 'medium' }, choices)}
        <div class="actions">${submitButton(this.excusing, t('room.excuse.act'), '')}</div>
      </form>
    </details>`
  }

  approveForm() {
    return html`<details>
      <summary>${t('room.approve.title')}</summary>
      ${errorSummary(this.approving)}
      <p>${t('room.approve.text')}</p>
      <form novalidate @submit=${this.approve}><div class="actions">${submitButton(this.approving, t('room.approve.act'), '')}</div></form>
    </details>`
  }
}

customElements.define('chain-room', Room)
