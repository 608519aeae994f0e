// @ts-check
/** Every clock that runs in the centre; each number leads to the list it counts. */
import { Screen, html } from '/kit/element.js'
import { get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { label, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { API } from '/m/casework/casework.js'

/** Where the things stand that a clock runs for. @type {Record<string, string>} */
const LISTS = {
  firstLook: '/referrals?status=filed',
  decision: '/referrals?status=inReview',
  nextContact: '/dossiers?state=open',
  task: '/tasks',
  afterCare: '/dossiers?state=closed',
}

class Clocks extends Screen {
  constructor() {
    super()
    /** @type {any[]} */
    this.clocks = []
  }

  async load() {
    this.clocks = (await get(`${API}/clocks`)).body.items
  }

  view() {
    const number = (/** @type {string} */ part) => ({
      title: t(`clocks.${part}`),
      kind: 'number',
      cell: (/** @type {any} */ row) => html`<a href=${row.clock === 'task' && part === 'late' ? '/tasks?late=true' : LISTS[row.clock]}>${row[part]}<span class="for-readers"> ${label('clock', row.clock)}</span></a>`,
    })
    const columns = [{ title: t('clocks.clock'), cell: (/** @type {any} */ row) => html`<strong>${label('clock', row.clock)}</strong>` }, number('late'), number('today'), number('soon')]
    return html`<div class="page">
      ${heading({ title: t('clocks.title'), lead: t('clocks.lead') })}
      <section class="panel" aria-label=${t('clocks.title')}>
        ${table({ caption: t('clocks.title'), columns, rows: this.clocks, mark: (/** @type {any} */ row) => row.late > 0, empty: { title: t('clocks.title') } })}
      </section>
    </div>`
  }
}

customElements.define('casework-clocks', Clocks)
export default 'casework-clocks'
