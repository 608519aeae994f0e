// @ts-check
/** How the domains of life stand, what protects, whom the family can fall back on, and who works with it. */
import { html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { date, isoDate, label, t } from '/kit/i18n.js'
import { coreOf } from '/kit/lists.js'
import { table } from '/kit/table.js'
import { FindingsScreen } from '/m/casework/findings-screen.js'
import { codes, counting, member, members, origin, party, series } from '/m/casework/findings.js'
import { sections } from '/m/casework/sections.js'

const COLLECTIONS = ['observations', 'factors', 'supportFigures', 'services']

class Domains extends FindingsScreen {
  constructor() {
    super()
    /** @type {Record<string, any[]>} */
    this.found = {}
  }

  async load() {
    const [answers] = await Promise.all([Promise.all(COLLECTIONS.map((collection) => get(`${this.address}/${collection}`))), super.load()])
    this.found = Object.fromEntries(COLLECTIONS.map((collection, at) => [collection, answers[at].body.items]))
  }

  view() {
    return html`<div class="page">
      ${heading({ title: t('findings.domains.title'), lead: t('findings.domains.lead'), back: { path: '/dossiers', label: t('dossiers.title') } })}
      ${sections(this, this.dossier.id, '/findings')} ${this.form()} ${this.observations()} ${this.factors()} ${this.figures()} ${this.services()}
    </div>`
  }

  /** @param {string} kind @param {any[]} columns @param {any[]} rows @param {unknown} [more] */
  part(kind, columns, rows, more = nothing) {
    return html`<section class="panel" aria-labelledby=${kind}>
      <div class="panel-head"><h2 id=${kind}>${t(`${kind}.list`)}</h2>${this.adds(kind)}</div>
      ${table({ caption: t(`${kind}.list`), columns, rows, empty: { title: t(`${kind}.none`) } })} ${more}
    </section>`
  }

  observations() {
    const { observations } = this.found
    const rows = series(observations, (one) => `${one.domain} ${one.member ?? ''}`)
    rows.sort((one, other) => order(one.latest.domain) - order(other.latest.domain))
    const columns = [
      { title: t('observation.domain'), cell: (/** @type {any} */ { latest }) => html`<strong>${label('lifeDomain', latest.domain)}</strong><div class="soft small">${member(this.dossier, latest.member)}</div>` },
      { title: t('observation.problem'), cell: (/** @type {any} */ { latest }) => html`<span class="preserve">${latest.problem}</span>` },
      { title: t('observation.strength'), cell: (/** @type {any} */ { latest }) => html`<span class="preserve">${latest.strength}</span>` },
      { title: t('observation.weight'), cell: (/** @type {any} */ row) => this.course(row, (one) => (one.weight === undefined ? '–' : label('weight', String(one.weight)))) },
      { title: t('finding.source'), cell: (/** @type {any} */ { latest }) => html`${origin(latest)}${latest.note ? html`<div class="preserve">${latest.note}</div>` : nothing}` },
      { title: t('finding.acts'), cell: (/** @type {any} */ { latest }) => this.acts('observation', latest, label('lifeDomain', latest.domain)) },
    ]
    const said = (/** @type {any} */ one) => html`${label('lifeDomain', one.domain)}: <span class="preserve">${[one.problem, one.strength].filter(Boolean).join('\n')}</span>`
    return this.part('observation', columns, rows, this.past(observations, said))
  }

  factors() {
    const { factors } = this.found
    const rows = series(factors, (one) => `${one.factor} ${one.member ?? ''}`)
    const columns = [
      { title: t('factor.factor'), cell: (/** @type {any} */ { latest }) => html`<strong>${label('protectiveFactor', latest.factor)}</strong><div class="soft small">${member(this.dossier, latest.member)}</div>` },
      { title: t('factor.state'), cell: (/** @type {any} */ row) => this.course(row, (one) => label('protectionState', one.state)) },
      { title: t('finding.note'), cell: (/** @type {any} */ { latest }) => html`<span class="preserve">${latest.note}</span>` },
      { title: t('finding.source'), cell: (/** @type {any} */ { latest }) => origin(latest) },
      { title: t('finding.acts'), cell: (/** @type {any} */ { latest }) => this.acts('factor', latest, label('protectiveFactor', latest.factor)) },
    ]
    return this.part('factor', columns, rows, this.past(factors, (one) => html`${label('protectiveFactor', one.factor)}: ${label('protectionState', one.state)}`))
  }

  figures() {
    const { supportFigures } = this.found
    const columns = [
      { title: t('supportFigure.name'), cell: (/** @type {any} */ one) => html`<strong>${one.fullName}</strong><div class="soft small">${one.relation} · ${member(this.dossier, one.member)}</div>` },
      { title: t('supportFigure.reach'), cell: (/** @type {any} */ one) => one.reach },
      { title: t('supportFigure.mayKnow'), cell: (/** @type {any} */ one) => html`<span class="preserve">${one.mayKnow}</span>` },
      { title: t('supportFigure.state'), cell: (/** @type {any} */ one) => html`${label('protectionState', one.state)}${one.sinceOn ? html`<div class="soft small">${t('finding.since')} ${date(one.sinceOn)}</div>` : nothing}` },
      { title: t('finding.source'), cell: origin },
      { title: t('finding.acts'), cell: (/** @type {any} */ one) => this.acts('supportFigure', one, one.fullName) },
    ]
    return this.part('supportFigure', columns, counting(supportFigures), this.past(supportFigures, (one) => `${one.fullName} (${one.relation})`))
  }

  services() {
    const { services } = this.found
    const columns = [
      { title: t('service.name'), cell: (/** @type {any} */ one) => html`<strong>${one.organisationName}</strong><div class="soft small">${party(one.organisationType)} · ${member(this.dossier, one.member)}</div>` },
      { title: t('service.domains'), cell: (/** @type {any} */ one) => html`${domains(one.domains)}<div class="preserve">${one.task}</div>` },
      { title: t('finding.since'), cell: (/** @type {any} */ one) => [date(one.sinceOn), one.untilOn ? date(one.untilOn) : ''].filter(Boolean).join(' – ') },
      { title: t('service.contact'), cell: (/** @type {any} */ one) => one.contactPerson },
      { title: t('finding.source'), cell: origin },
      { title: t('finding.acts'), cell: (/** @type {any} */ one) => this.acts('service', one, one.organisationName) },
    ]
    const rows = counting(services)
    return this.part('service', columns, rows, html`${rows.length ? this.gaps(rows) : nothing} ${this.past(services, (one) => one.organisationName)}`)
  }

  /** With whom nobody works, and on what several do. @param {any[]} services */
  gaps(services) {
    const now = services.filter((one) => !one.untilOn || one.untilOn >= isoDate())
    const alone = members(this.dossier).filter((/** @type {any} */ person) => !now.some((one) => one.member === person.value))
    const crowded = [...new Set(now.flatMap((one) => one.domains))].sort((one, other) => order(one) - order(other)).filter((domain) => now.filter((one) => one.domains.includes(domain)).length > 1)
    return html`<div class="notice ${alone.length ? 'warn' : ''}">
      <p>${alone.length ? html`${t('service.gaps')} <strong>${alone.map((/** @type {any} */ person) => person.label).join(', ')}</strong>` : t('service.noGaps')}</p>
      ${crowded.length ? html`<p>${t('service.overlaps')} <strong>${domains(crowded)}</strong></p>` : nothing}
    </div>`
  }

  /** How it stands now, and how it stood before. @param {{latest: any, earlier: any[]}} row @param {(one: any) => string} words */
  course({ latest, earlier }, words) {
    return html`${words(latest)}${earlier.map((one) => html`<div class="soft small">${date(one.entry.source.toldOn)}: ${words(one)}</div>`)}`
  }
}

/** Where a domain stands in the list. @param {string} domain */
const order = (domain) => codes.lifeDomain.indexOf(coreOf(domain))

/** @param {string[]} several */
const domains = (several) => several.map((domain) => label('lifeDomain', domain)).join(', ')

customElements.define('casework-findings-domains', Domains)
export default 'casework-findings-domains'
