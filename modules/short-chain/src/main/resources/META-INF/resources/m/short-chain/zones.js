// @ts-check
/** In which police zones the short chain works, who is the contact point of each, and how much of the region that is on a day. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { dateField, selectField, submitButton } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { date, isoDate, label, number, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { table } from '/kit/table.js'
import { toast } from '/kit/toast.js'

const API = '/api/short-chain/v1'
const FUNCTIONS = ['policeContact', 'victimSupport', 'caseDirector', 'intakeWorker', 'coordinator']

class Zones extends Screen {
  static properties = { ...Screen.properties, ending: { state: true } }

  constructor() {
    super()
    this.form = new Form(this, { startsOn: isoDate() })
    this.day = new Form(this, { on: isoDate() }, () => this.count())
    this.end = new Form(this)
    /** @type {any} the one that somebody ends */
    this.ending = undefined
    /** @type {any[]} */
    this.covers = []
    /** @type {any} */
    this.coverage = undefined
    /** @type {any} */
    this.centre = undefined
  }

  async load() {
    const [covers, coverage, centre] = await Promise.all([get(`${API}/zoneCovers`), get(`${API}/coverage?on=${this.day.value('on') ?? isoDate()}`), get('/api/casework/v1/centre')])
    this.covers = covers.body.items
    this.coverage = coverage.body
    this.centre = centre.body
    guard(() => this.form.dirty || this.end.dirty)
  }

  async count() {
    if (this.day.value('on')) await this.refresh()
  }

  /** @param {Event} event */
  async add(event) {
    const missing = this.form.missing({ zone: 'zones.zone.missing', organisation: 'zones.organisation.missing', contactFunction: 'zones.function.missing', startsOn: 'zones.startsOn.missing' })
    if (!(await this.form.submit(event, missing, (key) => post(`${API}/zoneCovers`, this.form.values, { key })))) return
    this.form = new Form(this, { startsOn: isoDate() })
    toast(t('outreach.kept'))
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  /** @param {any} cover */
  async ask(cover) {
    this.ending = cover
    this.end = new Form(this, { endsOn: isoDate() })
    await this.updateComplete
    const title = this.querySelector('#end-title')
    if (title instanceof HTMLElement) title.focus()
  }

  /** @param {Event} event */
  async stop(event) {
    const address = `${API}/zoneCovers/${this.ending.id}/endings`
    if (!(await this.end.submit(event, this.end.missing({ endsOn: 'zones.endsOn.missing' }), (key) => post(address, this.end.values, { key })))) return
    this.ending = undefined
    toast(t('outreach.kept'))
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  view() {
    return html`<div class="page">
      ${errorSummary(this.ending ? this.end : this.form)} ${heading({ title: t('zones.title'), lead: t('zones.lead') })} ${this.shares()} ${this.points()} ${this.ending ? this.stopping() : nothing}
      ${this.may('short-chain.zoneCover.keep') && !this.ending ? this.adding() : nothing}
    </div>`
  }

  shares() {
    const all = this.coverage
    const columns = [
      { title: t('zones.zone'), cell: (/** @type {any} */ one) => html`<strong>${one.zoneName}</strong>` },
      { title: t('zones.municipalities'), cell: (/** @type {any} */ one) => t('zones.of', { part: one.municipalitiesCovered, whole: one.municipalities }) },
      { title: t('zones.covered'), cell: (/** @type {any} */ one) => (one.whole ? badge('done', t('zones.whole')) : one.municipalitiesCovered ? badge('info', t('zones.part')) : badge('planned', t('zones.not'))) },
    ]
    return html`<section class="panel" aria-labelledby="coverage">
      <h2 id="coverage">${t('zones.coverage', { on: date(all.countedOn) })}</h2>
      <div class="filters">${dateField(this.day, { name: 'on', label: t('zones.on') })}</div>
      <div role="status"><dl class="facts wide">
        <div><dt>${t('zones.zones')}</dt><dd>${share(all.zonesCovered, all.zones, all.zonesPercent)}</dd></div>
        <div><dt>${t('zones.municipalities')}</dt><dd>${share(all.municipalitiesCovered, all.municipalities, all.municipalitiesPercent)}</dd></div>
        <div><dt>${t('zones.inhabitants')}</dt><dd>${all.inhabitants === undefined ? t('zones.unknown') : share(all.inhabitantsCovered, all.inhabitants, all.inhabitantsPercent)}</dd></div>
      </dl></div>
      ${table({ caption: t('zones.shares'), columns, rows: all.shares, empty: { title: t('zones.none') } })}
    </section>`
  }

  points() {
    const keeps = this.may('short-chain.zoneCover.keep')
    const columns = [
      { title: t('zones.zone'), cell: (/** @type {any} */ one) => html`<strong>${one.zoneName}</strong>` },
      { title: t('zones.point'), cell: (/** @type {any} */ one) => html`${label('contactFunction', one.contactFunction)}<br /><span class="hint">${one.organisationName}</span>` },
      { title: t('zones.period'), cell: (/** @type {any} */ one) => (one.endsOn ? t('zones.between', { from: date(one.startsOn), until: date(one.endsOn) }) : t('zones.since', { from: date(one.startsOn) })) },
      { title: t('zones.acts'), cell: (/** @type {any} */ one) => (keeps && !one.endsOn ? html`<button type="button" class="small" @click=${() => this.ask(one)}>${t('zones.end')}<span class="for-readers"> ${one.zoneName}</span></button>` : nothing) },
    ]
    return html`<section class="panel" aria-labelledby="points">
      <h2 id="points">${t('zones.points')}</h2>
      ${table({ caption: t('zones.points'), columns, rows: this.covers, empty: { title: t('zones.points.none') } })}
    </section>`
  }

  stopping() {
    return html`<section class="panel" aria-labelledby="end-title">
      <h2 id="end-title" tabindex="-1">${t('zones.end.title', { zone: this.ending.zoneName })}</h2>
      <form novalidate @submit=${this.stop}>
        ${dateField(this.end, { name: 'endsOn', label: t('zones.endsOn'), min: this.ending.startsOn })}
        <div class="actions">${submitButton(this.end, t('zones.end'))} <button type="button" @click=${() => (this.ending = undefined)}>${t('dialog.cancel')}</button></div>
      </form>
    </section>`
  }

  adding() {
    const { form } = this
    const zones = this.centre.zones.map((/** @type {any} */ one) => ({ value: one.code, label: one.name }))
    const organisations = this.centre.organisations.filter((/** @type {any} */ one) => one.status !== 'former').map((/** @type {any} */ one) => ({ value: one.code, label: one.name }))
    return html`<section class="panel" aria-labelledby="add">
      <h2 id="add">${t('zones.add')}</h2>
      <p class="soft">${t('zones.add.hint')}</p>
      <form novalidate @submit=${this.add}>
        <div class="fields">
          ${selectField(form, { name: 'zone', label: t('zones.zone') }, zones)} ${selectField(form, { name: 'organisation', label: t('zones.organisation') }, organisations)}
          ${selectField(form, { name: 'contactFunction', label: t('zones.function') }, FUNCTIONS.map((value) => ({ value, label: label('contactFunction', value) })))} ${dateField(form, { name: 'startsOn', label: t('zones.startsOn') })}
        </div>
        <div class="actions">${submitButton(form, t('bans.keep'))}</div>
      </form>
    </section>`
  }
}

/** @param {number} part @param {number} whole @param {number | undefined} percent */
const share = (part, whole, percent) => (percent === undefined ? t('zones.unknown') : t('zones.share', { part: number(part), whole: number(whole), percent }))

customElements.define('short-zones', Zones)
export default 'short-zones'
