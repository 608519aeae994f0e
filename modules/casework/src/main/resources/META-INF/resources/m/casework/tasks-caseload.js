// @ts-check
/** How the open dossiers are divided over the case directors; from here to somebody's dossiers, where each can be assigned. */
import { Screen, html } from '/kit/element.js'
import { get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { API, centre } from '/m/casework/casework.js'
import { organisationName } from '/m/casework/tasks-words.js'

class Caseload extends Screen {
  constructor() {
    super()
    /** @type {any[]} */
    this.loads = []
    /** @type {any} */
    this.centre = undefined
  }

  async load() {
    const [loads, here] = await Promise.all([get(`${API}/caseloads`), centre()])
    this.loads = loads.body.items
    this.centre = here
  }

  view() {
    return html`<div class="page">
      ${heading({ title: t('caseload.title'), lead: t('caseload.lead') })}
      <section class="panel" aria-label=${t('caseload.title')}>
        ${table({ caption: t('caseload.title'), columns: this.columns(), rows: this.loads, mark: (/** @type {any} */ row) => row.lateContacts > 0, empty: { title: t('caseload.none') } })}
      </section>
    </div>`
  }

  columns() {
    const dossiers = (/** @type {any} */ row) => `/dossiers?state=open&caseDirector=${row.caseDirector.account}`
    return [
      { title: t('caseload.director'), cell: (/** @type {any} */ row) => html`<strong>${row.caseDirector.name}</strong>` },
      { title: t('caseload.employer'), cell: (/** @type {any} */ row) => (row.organisation ? organisationName(this.centre, row.organisation) : '') },
      { title: t('caseload.open'), kind: 'number', cell: (/** @type {any} */ row) => html`<a href=${dossiers(row)}>${row.open}<span class="for-readers"> ${t('caseload.dossiers', { who: row.caseDirector.name })}</span></a>` },
      { title: t('caseload.levels'), kind: 'number', cell: (/** @type {any} */ row) => `${row.level1} · ${row.level2} · ${row.level3}` },
      { title: t('caseload.weight'), kind: 'number', cell: (/** @type {any} */ row) => row.weight },
      { title: t('caseload.lateContacts'), kind: 'number', cell: (/** @type {any} */ row) => row.lateContacts },
    ]
  }
}

customElements.define('casework-caseload', Caseload)
export default 'casework-caseload'
