// @ts-check
/** Who sits at an item: one press for who comes in and one for who goes; it decides for good who heard it. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { Problem, get, newId, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { t, time } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'
import { centre, named } from '/m/chain-approach/chain.js'

class Attendance extends FjcElement {
  static properties = { address: { attribute: false }, room: { attribute: false }, here: { state: true }, item: { attribute: false }, keeps: { attribute: false }, rows: { state: true }, wrong: { state: true } }

  constructor() {
    super()
    this.address = ''
    /** @type {any} */
    this.room = {}
    /** @type {any} the centre, which knows what its partners are called */
    this.here = undefined
    /** @type {any} */
    this.item = undefined
    this.keeps = false
    /** @type {any[]} */
    this.rows = []
    /** @type {any} the one that was written down wrongly */
    this.wrong = undefined
    this.form = new Form(this)
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('room')) this.look()
  }

  async look() {
    this.here ??= await centre()
    this.rows = (await get(`${this.address}/attendances`)).body.items
  }

  /** @param {string} address @param {any} [body] */
  async keep(address, body) {
    try {
      await post(address, body, { key: newId() })
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      this.form.complain([{ text: problem.detail }])
    }
    await this.look()
  }

  /** @param {any} person @param {boolean} observer */
  comes(person, observer) {
    return this.keep(`${this.address}/attendances`, { account: person.account, observer })
  }

  /** Everybody for whose organisation the item is, in one press. @param {any[]} people */
  async allCome(people) {
    for (const one of people) await this.comes(one, false)
  }

  /** @param {any} row */
  leaves(row) {
    return this.keep(`${this.address}/attendances/${row.id}/departures`)
  }

  /** @param {Event} event */
  async withdraw(event) {
    const address = `${this.address}/attendances/${this.wrong.id}/withdrawals`
    if (await this.form.submit(event, this.form.missing({ reason: 'attendance.wrong.missing' }), (key) => post(address, this.form.values, { key }))) {
      toast(t('attendance.wrong.done'))
      this.wrong = undefined
      this.form = new Form(this)
      await this.look()
    }
  }

  /** @param {string} code */
  organisation(code) {
    return this.here ? named(this.here.organisations, code) : ''
  }

  render() {
    const there = new Set(this.rows.filter((row) => !row.leftAt && !row.withdrawnAt).map((row) => row.account))
    const absent = this.keeps ? (this.room.people ?? []).filter((/** @type {any} */ one) => !there.has(one.account)) : []
    const codes = new Set((this.item?.organisations ?? []).map((/** @type {any} */ one) => one.organisation))
    const fitting = absent.filter((/** @type {any} */ one) => codes.has(one.organisation))
    return html`<section class="panel" aria-labelledby="attendance-title">
      ${errorSummary(this.form)}
      <h2 id="attendance-title">${t('attendance.title')}</h2>
      ${this.rows.length ? html`<ul class="notices">${this.rows.map((row) => html`<li>${this.row(row)}</li>`)}</ul>` : html`<p class="soft">${t('attendance.none')}</p>`}
      ${absent.length ? html`<h3>${t('attendance.absent')}</h3>
            ${fitting.length > 1 ? html`<div class="actions"><button type="button" class="small" @click=${() => this.allCome(fitting)}>${t('attendance.all')}</button></div>` : nothing}
            <ul class="notices">${absent.map((/** @type {any} */ one) => html`<li>${this.absentee(one)}</li>`)}</ul>` : nothing}
      ${this.wrong ? this.wrongForm() : nothing}
    </section>`
  }

  /** @param {any} row */
  row(row) {
    const times = row.leftAt ? t('attendance.fromTo', { from: time(row.cameAt), until: time(row.leftAt) }) : t('attendance.from', { from: time(row.cameAt) })
    const acts = this.keeps && !row.withdrawnAt
    const name = html`<span class="for-readers"> ${row.name}</span>`
    return html`<div>
        <strong>${row.name}</strong> <span class="soft small">${this.organisation(row.organisation)}, ${times}</span>
        ${row.observer ? badge('info', t('attendance.observer')) : nothing} ${row.withdrawnAt ? html`${badge('done', t('attendance.withdrawn'))} <span class="preserve small">${row.withdrawnReason}</span>` : nothing}
      </div>
      ${acts ? html`<div class="actions">
            ${row.leftAt ? nothing : html`<button type="button" class="small" @click=${() => this.leaves(row)}>${t('attendance.leaves')}${name}</button>`}
            <button type="button" class="small" @click=${() => (this.wrong = row)}>${t('attendance.wrong')}${name}</button>
          </div>` : nothing}`
  }

  /** @param {any} one */
  absentee(one) {
    const name = html`<span class="for-readers"> ${one.name}</span>`
    return html`<div>${one.name} <span class="soft small">${this.organisation(one.organisation)}</span></div>
      <div class="actions">
        <button type="button" class="small" @click=${() => this.comes(one, false)}>${t('attendance.comes')}${name}</button>
        <button type="button" class="small" @click=${() => this.comes(one, true)}>${t('attendance.observes')}${name}</button>
      </div>`
  }

  wrongForm() {
    return html`<form novalidate @submit=${this.withdraw}>
      <h3>${t('attendance.wrong.title', { name: this.wrong.name })}</h3>
      ${textArea(this.form, { name: 'reason', label: t('attendance.wrong.reason'), rows: 2 })}
      <div class="actions">${submitButton(this.form, t('attendance.wrong.act'))} <button type="button" @click=${() => (this.wrong = undefined)}>${t('dialog.cancel')}</button></div>
    </form>`
  }
}

customElements.define('chain-attendance', Attendance)
