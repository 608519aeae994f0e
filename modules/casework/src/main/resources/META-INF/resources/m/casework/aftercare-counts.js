// @ts-check
/** How many closed dossiers opened again and what came of after-care, by the year of closing: large figures, and the same in a table. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { API, centre } from '/m/casework/casework.js'

const FIGURES = ['closed', 'repeats', 'laterReopened', 'reached', 'notReached', 'notPossible', 'missed', 'planned', 'notNeeded']
const LARGE = ['closed', 'repeats', 'reached', 'missed']

class AfterCareCounts extends Screen {
  constructor() {
    super()
    /** @type {any[]} */
    this.years = []
    /** @type {any} */
    this.centre = undefined
  }

  async load() {
    const [counts, here] = await Promise.all([get(`${API}/afterCareCounts`), centre()])
    this.years = counts.body.items
    this.centre = here
  }

  view() {
    const months = this.centre.clocks.repeatMonths
    const columns = [
      { title: t('afterCareCounts.year'), cell: (/** @type {any} */ row) => html`<strong>${row.year}</strong>` },
      ...FIGURES.map((name) => ({ title: t(`afterCareCounts.${name}`, { n: months }), kind: 'number', cell: (/** @type {any} */ row) => row[name] })),
    ]
    return html`<div class="page">
      ${heading({ title: t('afterCareCounts.title'), lead: t('afterCareCounts.lead', { n: months }) })}
      <section class="panel" aria-label=${t('afterCareCounts.title')}>
        ${this.years.length ? html`<dl class="facts wide">${LARGE.map((name) => this.figure(name, months))}</dl>` : nothing}
        ${table({ caption: t('afterCareCounts.title'), columns, rows: this.years, empty: { title: t('afterCareCounts.none') } })}
      </section>
    </div>`
  }

  /** All years together. @param {string} name @param {number} months */
  figure(name, months) {
    return html`<div><dt>${t(`afterCareCounts.${name}`, { n: months })}</dt><dd class="when">${this.years.reduce((sum, year) => sum + year[name], 0)}</dd></div>`
  }
}

customElements.define('casework-after-care-counts', AfterCareCounts)
export default 'casework-after-care-counts'
