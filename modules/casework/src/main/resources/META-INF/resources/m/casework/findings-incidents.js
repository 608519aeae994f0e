// @ts-check
/** The incidents of a dossier, and whether it gets worse. */
import { html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { date, label, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { chart, quarterName, total } from '/m/casework/findings-chart.js'
import { FindingsScreen } from '/m/casework/findings-screen.js'
import { codes, counting, member, origin } from '/m/casework/findings.js'
import { sections } from '/m/casework/sections.js'

/** @type {Record<string, string>} */
const SIGNS = { verySerious: 'acute', serious: 'today', lessSerious: 'info' }

/** @param {any} incident */
const when = ({ occurrence: { precision, startsOn, endsOn, dayPart } }) =>
  precision === 'unknown' ? t('incident.unknownWhen')
  : precision === 'period' ? t('incident.until', { from: date(startsOn), until: date(endsOn) })
  : precision === 'month' ? date(startsOn).replace(/^\S+\s/, '')
  : html`${date(startsOn)}${dayPart ? html`, ${label('dayPart', dayPart)}` : nothing}`

/** @param {any} incident */
const forms = (incident) => incident.forms.map((/** @type {string} */ form) => label('violenceForm', form)).join(', ')

class Incidents extends FindingsScreen {
  constructor() {
    super()
    /** @type {any[]} */
    this.incidents = []
    /** @type {any} */
    this.escalation = undefined
  }

  async load() {
    const [incidents, escalation] = await Promise.all([get(`${this.address}/incidents`), get(`${this.address}/escalation`), super.load()])
    this.incidents = incidents.body.items
    this.escalation = escalation.body
  }

  view() {
    const { dossier } = this
    return html`<div class="page">
      ${heading({
        title: t('findings.incidents.title'),
        lead: t('findings.incidents.lead'),
        back: { path: '/dossiers', label: t('dossiers.title') },
        acts: this.adds('incident'),
      })}
      ${sections(this, dossier.id, '/incidents')} ${this.form()} ${this.picture()} ${this.list()}
    </div>`
  }

  picture() {
    const { escalation, incidents } = this
    const { statement } = escalation
    const counts = t('escalation.counts', { recent: escalation.recent, earlier: escalation.earlier })
    const words = `${t('escalation.chart')}. ${t(`escalation.${statement}`)} ${counts}`
    return html`<section class="panel" aria-labelledby="escalation">
      <h2 id="escalation">${t('escalation.title')}</h2>
      <div class="notice ${statement === 'rises' ? 'warn' : ''}">
        <p><strong>${t(`escalation.${statement}`)}</strong>
          ${escalation.severityRises ? t('escalation.severity') : nothing} ${escalation.frequencyRises ? t('escalation.frequency') : nothing}</p>
        <p>${counts} ${escalation.undated ? t('escalation.undated', { n: escalation.undated }) : nothing}</p>
        <p class="small soft">${t('escalation.rule')}</p>
      </div>
      ${incidents.length ? html`${chart(escalation, counting(incidents), words)} ${this.twin()}` : nothing}
    </section>`
  }

  /** The same figures as a table. */
  twin() {
    const columns = [
      { title: t('escalation.quarter'), cell: quarterName },
      ...codes.severity.map((severity) => ({ title: label('severity', severity), kind: 'number', cell: (/** @type {any} */ quarter) => String(quarter[severity]) })),
      { title: t('escalation.total'), kind: 'number', cell: (/** @type {any} */ quarter) => String(total(quarter)) },
    ]
    return table({ caption: t('escalation.table'), captionShown: true, columns, rows: this.escalation.quarters, empty: { title: t('finding.none') } })
  }

  list() {
    const columns = [
      { title: t('incident.when'), cell: (/** @type {any} */ one) => html`${when(one)}<div class="soft small">${label('placeKind', one.place)}${one.municipality ? html`, ${one.municipality}` : nothing}</div>` },
      { title: t('incident.severity'), cell: (/** @type {any} */ one) => badge(SIGNS[one.severity], label('severity', one.severity)) },
      { title: t('incident.forms'), cell: (/** @type {any} */ one) => this.what(one) },
      { title: t('incident.who'), cell: (/** @type {any} */ one) => this.who(one) },
      { title: t('finding.source'), cell: origin },
      { title: t('finding.acts'), cell: (/** @type {any} */ one) => this.acts('incident', one, forms(one)) },
    ]
    const empty = { title: t('incident.none'), text: t('incident.none.text') }
    return html`<section class="panel" aria-labelledby="incidents">
      <h2 id="incidents">${t('incident.list')}</h2>
      ${table({ caption: t('incident.list'), columns, rows: counting(this.incidents), empty })}
      ${this.past(this.incidents, (one) => html`${when(one)}: ${this.what(one)}`)}
    </section>`
  }

  /** @param {any} one */
  what(one) {
    const signs = ['weapon', 'injury', 'childrenPresent'].filter((question) => one[question] !== undefined)
    const known = [...signs.map((question) => `${t(`incident.${question}`)} ${t(one[question] ? 'yes' : 'no')}`), one.policeReportKnown && t('incident.report.known')]
    return html`${forms(one)} ${one.description ? html`<div class="preserve">${one.description}</div>` : nothing}
      <div class="soft small">${known.filter(Boolean).join(' · ')}</div>`
  }

  /** @param {any} one */
  who(one) {
    const names = (/** @type {string[]} */ ids) => ids.map((id) => member(this.dossier, id)).join(', ')
    if (!one.by?.length && !one.against?.length) return nothing
    return html`${names(one.by) || '?'} → ${names(one.against) || '?'}`
  }
}

customElements.define('casework-findings-incidents', Incidents)
export default 'casework-findings-incidents'
