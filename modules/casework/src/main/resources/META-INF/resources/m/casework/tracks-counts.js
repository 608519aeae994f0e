// @ts-check
/** How many dossiers were in each track, on any day and over the year before it: a drawing, and the same in a table. */
import { svg } from 'lit'
import { Screen, html } from '/kit/element.js'
import { get, query } from '/kit/api.js'
import { dateField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { date, isoDate, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { API, centre, trackOf } from '/m/casework/casework.js'

const LEFT = 110
const STEP = 46
const ROW = 64
const TALLEST = 40

class TrackCounts extends Screen {
  constructor() {
    super()
    /** @type {any[]} */
    this.days = []
    /** @type {any} */
    this.centre = undefined
    this.form = new Form(this, { day: isoDate() }, () => this.form.value('day') && this.refresh())
  }

  async load() {
    const [counts, here] = await Promise.all([get(query(`${API}/trackCounts`, this.form.values)), centre()])
    this.days = counts.body.items
    this.centre = here
  }

  /** Every track that has a number on one of the days, the centre's own order first. */
  get tracks() {
    return [...new Set(this.days.flatMap((day) => day.tracks.map((/** @type {any} */ one) => one.track)))]
  }

  view() {
    const of = (/** @type {any} */ day, /** @type {string} */ code) => day.tracks.find((/** @type {any} */ one) => one.track === code)?.dossiers ?? 0
    const columns = [
      { title: t('trackCounts.day'), cell: (/** @type {any} */ day) => html`<strong>${date(day.countedOn)}</strong>` },
      ...this.tracks.map((code) => ({ title: trackOf(this.centre, code).label, kind: 'number', cell: (/** @type {any} */ day) => of(day, code) })),
      { title: t('trackCounts.total'), kind: 'number', cell: (/** @type {any} */ day) => day.total },
    ]
    return html`<div class="page">
      ${heading({ title: t('trackCounts.title'), lead: t('trackCounts.lead') })}
      <section class="panel" aria-label=${t('trackCounts.title')}>
        <div class="filters">${dateField(this.form, { name: 'day', label: t('trackCounts.until'), max: isoDate() })}</div>
        ${this.chart(of)} ${table({ caption: t('trackCounts.title'), columns, rows: [...this.days].reverse(), empty: { title: t('trackCounts.title') } })}
      </section>
    </div>`
  }

  /** One row of bars for each track: shapes and numbers, no colour, so that it prints. @param {(day: any, code: string) => number} of */
  chart(of) {
    const { tracks, days } = this
    const most = Math.max(1, ...days.flatMap((day) => tracks.map((code) => of(day, code))))
    const width = LEFT + days.length * STEP
    const height = tracks.length * ROW + 20
    return html`<svg viewBox="0 0 ${width} ${height}" width="100%" role="img" aria-label=${t('trackCounts.chart')} fill="currentColor" font-size="11">
      ${tracks.map((code, row) => svg`<text x="0" y=${row * ROW + ROW - 6}>${trackOf(this.centre, code).label}</text>
        <line x1=${LEFT} y1=${row * ROW + ROW} x2=${width} y2=${row * ROW + ROW} stroke="currentColor" stroke-opacity="0.4"/>
        ${days.map((day, at) => {
          const tall = (of(day, code) / most) * TALLEST
          return svg`<rect x=${LEFT + at * STEP + 8} y=${(row * ROW + ROW - tall).toFixed(1)} width=${STEP - 16} height=${tall.toFixed(1)} fill-opacity="0.55"/>
            <text x=${LEFT + at * STEP + STEP / 2} y=${(row * ROW + ROW - tall - 4).toFixed(1)} text-anchor="middle">${of(day, code)}</text>`
        })}`)}
      ${days.map((day, at) => svg`<text x=${LEFT + at * STEP + STEP / 2} y=${height - 4} text-anchor="middle">${day.countedOn.slice(5).split('-').reverse().join('/')}</text>`)}
    </svg>`
  }
}

customElements.define('casework-track-counts', TrackCounts)
export default 'casework-track-counts'
