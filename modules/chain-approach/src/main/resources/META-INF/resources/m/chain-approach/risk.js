// @ts-check
/** The risk in one family over time, who was not looked at, and asking for another assessment. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { date, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { sections } from '/m/casework/sections.js'
import { API, centre } from '/m/chain-approach/chain.js'
import { chart, points, subjects } from '/m/chain-approach/risk-chart.js'
import { levelBadge, nameOf, stageBadge } from '/m/chain-approach/risk-words.js'
import '/m/chain-approach/risk-open.js'
import '/m/chain-approach/risk-trigger.js'

class Risk extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.risk = undefined
    /** @type {any} */
    this.centre = undefined
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}/assessments`
  }

  async load() {
    this.risk = (await get(this.address)).body
    if (this.risk.offers?.includes('open')) this.centre = await centre()
  }

  async opened() {
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  view() {
    const { risk } = this
    const groups = subjects(risk.series ?? [])
    return html`<div class="page">
      ${heading({ title: t('risk.numbered', { number: risk.dossierNumber }), lead: t('risk.lead') })} ${sections(this, risk.id, '/risk')}
      ${risk.missing?.length ? this.missing() : nothing}
      ${groups.length ? groups.map((group, at) => this.series(group, at)) : html`<section class="panel" aria-label=${t('risk.title')}><p class="empty"><strong>${t('risk.none')}</strong>${t('risk.none.text')}</p></section>`}
      ${risk.offers?.includes('open') ? html`<chain-risk-trigger class="act" .address=${`${API}/dossiers/${risk.id}/reassessments`}></chain-risk-trigger>
            <chain-risk-open class="act" .risk=${risk} .centre=${this.centre} .address=${this.address} @done=${() => this.opened()}></chain-risk-open>` : nothing}
    </div>`
  }

  missing() {
    return html`<section class="notice warn" aria-labelledby="risk-missing">
      <h2 id="risk-missing">${t('risk.missing')}</h2>
      <ul>${this.risk.missing.map((/** @type {any} */ child) => html`<li>${t('risk.missing.child', { who: nameOf(child) })}</li>`)}</ul>
    </section>`
  }

  /** @param {any} group @param {number} at */
  series(group, at) {
    const dots = points(group.lines)
    const columns = [
      { title: t('risk.dot'), kind: 'number', cell: (/** @type {any} */ dot) => dot.number ?? '' },
      { title: t('risk.day'), kind: 'number', cell: (/** @type {any} */ dot) => (dot.day ? date(dot.day) : date(dot.head.openedAt)) },
      { title: t('risk.instrument'), cell: (/** @type {any} */ dot) => html`${dot.imported ? dot.title : html`<a href="/assessments/${dot.head.id}">${dot.title}</a>`}<div class="soft small">${dot.imported ? t('risk.imported', { owner: dot.owner ?? '' }) : t('risk.version', { version: String(dot.head.instrumentVersion) })}${dot.judicial ? html` ${badge('info', t('risk.judicial'))}` : nothing}</div>` },
      { title: t('risk.level'), cell: (/** @type {any} */ dot) => (dot.level ? levelBadge(dot.level) : stageBadge(dot.head)) },
      { title: t('risk.points'), cell: (/** @type {any} */ dot) => (dot.points === undefined ? '' : t('risk.points.of', { n: String(dot.points), instrument: dot.title })) },
      { title: t('risk.next'), kind: 'number', cell: (/** @type {any} */ dot) => (dot.next ? date(dot.next) : '') },
    ]
    const seen = dots.filter((dot) => dot.number)
    return html`<section class="panel" aria-labelledby="risk-of-${at}">
      <h2 id="risk-of-${at}">${group.title}</h2>
      ${seen.length ? chart(seen, t('risk.chart', { about: group.title, n: seen.length })) : nothing}
      <p class="soft small">${t('risk.never.added')}</p>
      ${table({ caption: t('risk.series', { about: group.title }), columns, rows: dots, empty: { title: t('risk.none') } })}
    </section>`
  }
}

customElements.define('chain-risk', Risk)
export default 'chain-risk'
