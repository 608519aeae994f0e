// @ts-check
/** The tables of the centre, each with whether a dossier can be put on it today. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { label, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { TABLES, centre, named } from '/m/chain-approach/chain.js'
import { stateLines } from '/m/chain-approach/tables-words.js'

class Tables extends Screen {
  constructor() {
    super()
    /** @type {any[]} */
    this.tables = []
    /** @type {any} */
    this.centre = undefined
  }

  async load() {
    const [tables, here] = await Promise.all([get(TABLES), centre()])
    this.tables = tables.body.items
    this.centre = here
  }

  view() {
    const columns = [
      { title: t('tables.name'), cell: (/** @type {any} */ one) => html`<a href="/consultation-tables/${one.id}"><strong>${one.name}</strong></a>${one.emergency ? html`<div class="soft small">${t('tables.emergency.short')}</div>` : nothing}` },
      { title: t('tables.zones'), cell: (/** @type {any} */ one) => (one.zones.length ? one.zones.map((/** @type {string} */ code) => named(this.centre.zones, code)).join(', ') : t('tables.zones.all')) },
      { title: t('tables.rhythm'), cell: (/** @type {any} */ one) => label('rhythm', one.rhythm) },
      { title: t('tables.participants'), kind: 'number', cell: (/** @type {any} */ one) => one.participants },
      { title: t('tables.state'), cell: (/** @type {any} */ one) => stateLines(one.state) },
    ]
    const acts = this.may('chain-approach.table.define') ? html`<a class="button primary" href="/consultation-tables/new">${t('tables.new.act')}</a>` : undefined
    return html`<div class="page">
      ${heading({ title: t('tables.title'), lead: t('tables.lead'), acts })}
      <section class="panel" aria-label=${t('tables.title')}>
        ${table({ caption: t('tables.title'), columns, rows: this.tables, mark: (one) => !one.state.canTable, empty: { title: t('tables.none'), text: t('tables.none.text') } })}
      </section>
    </div>`
  }
}

customElements.define('chain-tables', Tables)
export default 'chain-tables'
