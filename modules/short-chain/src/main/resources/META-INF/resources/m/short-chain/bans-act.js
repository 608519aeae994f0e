// @ts-check
/** One thing that became of a house ban, written down: the hearing, the ruling, that it was lifted, or how it stands with the justice house. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { dateField, radios, submitButton, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { instantOf, isoDate, label, longDate, t, time } from '/kit/i18n.js'
import { guard } from '/kit/router.js'

/** Where each is kept, what it asks, and how it is sent. @type {Record<string, {place: string, missing: Record<string, string>, body: (values: any) => any}>} */
const ACTS = {
  hearing: {
    place: 'hearings',
    missing: { day: 'bans.hearing.missing', hour: 'bans.hour.missing' },
    body: ({ day, hour }) => ({ hearingAt: instantOf(day, hour) }),
  },
  rule: {
    place: 'rulings',
    missing: { ruledOn: 'bans.ruledOn.missing', outcome: 'bans.outcome.missing' },
    body: ({ ruledOn, outcome, extendedUntilOn }) => (outcome === 'extended' ? { ruledOn, extendedUntilOn } : { ruledOn }),
  },
  lift: {
    place: 'liftings',
    missing: { day: 'bans.lifted.missing', hour: 'bans.hour.missing', liftedBy: 'bans.liftedBy.missing' },
    body: ({ day, hour, liftedBy }) => ({ liftedAt: instantOf(day, hour), liftedBy }),
  },
  justiceHouse: {
    place: 'justiceHouseContacts',
    missing: { justiceHouse: 'bans.justiceHouse.missing', justiceHouseOn: 'bans.justiceHouseOn.missing' },
    body: ({ justiceHouse, justiceHouseOn }) => ({ justiceHouse, justiceHouseOn }),
  },
}

class BanAct extends FjcElement {
  static properties = { ban: { attribute: false }, act: { attribute: false }, address: { attribute: false }, etag: { attribute: false } }

  constructor() {
    super()
    /** @type {any} */
    this.ban = undefined
    this.act = ''
    this.address = ''
    this.etag = ''
    this.form = new Form(this)
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('act')) return
    this.form = new Form(this, this.known())
    this.form.stale = () => this.dispatchEvent(new CustomEvent('stale'))
    guard(() => this.form.dirty)
  }

  /** What is there already, to put right. */
  known() {
    const { head, ruledOn, extendedUntilOn, justiceHouse, justiceHouseOn } = this.ban
    if (this.act === 'hearing' && head.hearingAt) return { day: isoDate(new Date(head.hearingAt)), hour: time(head.hearingAt) }
    if (this.act === 'rule' && ruledOn) return { ruledOn, extendedUntilOn, outcome: extendedUntilOn ? 'extended' : 'not' }
    if (this.act === 'justiceHouse' && justiceHouse) return { justiceHouse, justiceHouseOn }
    return {}
  }

  /** @param {Event} event */
  async send(event) {
    const { place, missing, body } = ACTS[this.act]
    const asked = this.act === 'rule' && this.form.value('outcome') === 'extended' ? { ...missing, extendedUntilOn: 'bans.until.missing' } : missing
    const kept = await this.form.submit(event, this.form.missing(asked), (key) => post(`${this.address}/${place}`, body(this.form.values), { key, etag: this.etag }))
    if (kept) this.dispatchEvent(new CustomEvent('done'))
  }

  render() {
    return html`<section class="panel" aria-labelledby="ban-act">
      <h2 id="ban-act" tabindex="-1">${t(`bans.act.${this.act}`)}</h2>
      ${errorSummary(this.form)}
      <form novalidate @submit=${this.send}>
        ${this.fields()}
        <div class="actions">${submitButton(this.form, t('bans.keep'))} <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('cancel'))}>${t('dialog.cancel')}</button></div>
      </form>
    </section>`
  }

  fields() {
    const { form } = this
    if (this.act === 'hearing') return this.moment('bans.hearing.day', this.ban.lastHearingOn ? t('bans.hearing.hint', { day: longDate(this.ban.lastHearingOn) }) : undefined)
    if (this.act === 'rule') return this.ruling()
    if (this.act === 'lift') return html`${radios(form, { name: 'liftedBy', label: t('bans.liftedBy') }, choices('liftedBy', ['prosecutor', 'familyCourt']))} ${this.moment('bans.lifted.day')}`
    return html`${radios(form, { name: 'justiceHouse', label: t('bans.justiceHouse.now') }, choices('justiceHouse', ['inTouch', 'followed', 'notReached', 'refused']))}
    ${dateField(form, { name: 'justiceHouseOn', label: t('bans.justiceHouse.day'), max: isoDate() })}`
  }

  ruling() {
    const { form } = this
    const outcomes = ['extended', 'not'].map((value) => ({ value, label: t(`bans.outcome.${value}`) }))
    return html`${dateField(form, { name: 'ruledOn', label: t('bans.ruledOn'), max: isoDate() })} ${radios(form, { name: 'outcome', label: t('bans.outcome') }, outcomes)}
    ${form.value('outcome') === 'extended' ? dateField(form, { name: 'extendedUntilOn', label: t('bans.until'), hint: t('bans.until.hint', { day: longDate(this.ban.latestExtensionOn) }) }) : nothing}`
  }

  /** @param {string} key @param {string} [hint] */
  moment(key, hint) {
    return html`<div class="fields">${dateField(this.form, { name: 'day', label: t(key), hint })} ${textField(this.form, { name: 'hour', label: t('bans.hour'), type: 'time', size: 'short' })}</div>`
  }
}

/** @param {string} list @param {string[]} codes */
const choices = (list, codes) => codes.map((value) => ({ value, label: label(list, value) }))

customElements.define('short-ban-act', BanAct)
