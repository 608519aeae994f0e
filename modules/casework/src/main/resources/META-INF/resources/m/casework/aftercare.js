// @ts-check
/** The after-care of one dossier: when somebody looks in again after each closing, and what came of it. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { date, dateTime, label, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { table } from '/kit/table.js'
import { domains } from '/m/casework/aftercare-closures.js'
import { API, centre } from '/m/casework/casework.js'
import { sections } from '/m/casework/sections.js'
import '/m/casework/aftercare-log.js'

class AfterCare extends Screen {
  static properties = { ...Screen.properties, logging: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.dossier = undefined
    /** @type {any} */
    this.centre = undefined
    /** @type {any[]} */
    this.moments = []
    this.etag = ''
    this.logging = false
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}`
  }

  async load() {
    const [dossier, moments, here] = await Promise.all([get(this.address), get(`${this.address}/afterCares`), centre()])
    this.dossier = dossier.body
    this.etag = dossier.etag
    this.moments = moments.body.items
    this.centre = here
    guard(() => /** @type {any} */ (this.querySelector('casework-after-care-log'))?.form?.dirty)
  }

  /** @param {boolean} logging */
  async open(logging) {
    this.logging = logging
    await this.updateComplete
    const part = this.querySelector(logging ? '.act h2' : 'h1')
    if (part instanceof HTMLElement) part.focus()
  }

  async done() {
    await this.open(false)
    await this.refresh()
  }

  view() {
    const { dossier } = this
    const number = t('dossier.numbered', { number: dossier.number })
    const closings = [...new Set(this.moments.map((moment) => moment.closureId))]
    return html`<div class="page">
      ${heading({ title: t('section.afterCare'), lead: t('afterCare.lead'), back: { path: `/dossiers/${dossier.id}`, label: number } })}
      ${sections(this, dossier.id, '/after-care')} ${this.log()}
      ${closings.length ? closings.map((id) => this.series(this.moments.filter((moment) => moment.closureId === id))) : html`<section class="panel" aria-label=${t('section.afterCare')}><p>${t(dossier.state === 'closed' ? 'afterCare.none' : 'afterCare.open')}</p></section>`}
    </div>`
  }

  /** The first one to come is the one that is done. */
  log() {
    const { dossier } = this
    const moment = this.moments.find((one) => !one.outcome)
    if (!moment || !this.may('casework.afterCare.log')) return nothing
    const done = () => this.done()
    return html`<div class="actions"><button type="button" class="primary" aria-expanded=${this.logging ? 'true' : 'false'} @click=${() => this.open(!this.logging)}>${t('afterCare.title')}</button></div>
      <p></p>
      ${this.logging ? html`<casework-after-care-log class="act" .moment=${moment} .dossier=${dossier} .centre=${this.centre} .address=${this.address} .etag=${this.etag} @done=${done} @stale=${() => this.refresh()}></casework-after-care-log>` : nothing}`
  }

  /** @param {any[]} moments after one closing */
  series(moments) {
    const title = t('afterCare.after', { day: date(moments[0].closedOn) })
    const columns = [
      { title: t('afterCare.plannedOn'), cell: (/** @type {any} */ one) => html`<strong>${date(one.plannedOn)}</strong> <span class="soft small">${t('afterCare.place', { n: one.place, of: moments.length })}</span>` },
      { title: t('afterCare.outcome'), cell: (/** @type {any} */ one) => (one.outcome ? badge(one.outcome === 'reached' ? 'done' : 'info', label('afterCareOutcome', one.outcome)) : badge(one.plannedState, t(`afterCare.${one.plannedState}`))) },
      { title: t('contact.note'), cell: (/** @type {any} */ one) => html`<span class="preserve">${one.reason ?? one.contactNote}</span>${one.settledAt ? html`<div class="soft small">${t('by', { who: one.settledBy?.name ?? '', at: dateTime(one.settledAt) })}</div>` : nothing}` },
      { title: t('afterCare.found'), cell: (/** @type {any} */ one) => html`${one.safetyStatus ? label('safetyStatus', one.safetyStatus) : nothing}${one.domainOutcomes ? html`<dl class="facts small">${domains(one.domainOutcomes)}</dl>` : nothing}` },
    ]
    return html`<section class="panel" aria-label=${title}>
      <h2>${title}</h2>
      ${table({ caption: title, columns, rows: moments, empty: { title: t('afterCare.none') } })}
    </section>`
  }
}

customElements.define('casework-after-care', AfterCare)
export default 'casework-after-care'
