// @ts-check
/** Where somebody was let in by name, and until when. */
import { Screen, html } from '/kit/element.js'
import { get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { date, label, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { API } from '/m/casework/casework.js'

class OwnAdmissions extends Screen {
  constructor() {
    super()
    /** @type {any[]} */
    this.admissions = []
  }

  async load() {
    this.admissions = (await get(`${API}/admissions`)).body.items
  }

  view() {
    const columns = [
      { title: t('emergency.dossier'), kind: 'number', cell: (/** @type {any} */ one) => html`<a href="/dossiers/${one.dossierId}">${one.dossierNumber}</a>` },
      { title: t('admission.opens'), cell: (/** @type {any} */ one) => one.opens.map((/** @type {string} */ part) => html`<div>${label('admissionPart', part)}</div>`) },
      { title: t('admission.until'), kind: 'number', cell: (/** @type {any} */ one) => date(one.lastOn) },
      { title: t('admission.givenBy'), cell: (/** @type {any} */ one) => one.givenBy?.name },
      { title: t('declaration.title'), cell: (/** @type {any} */ one) => html`<a href="/dossiers/${one.dossierId}/conflict-declaration">${t('declaration.short')}<span class="for-readers"> ${one.dossierNumber}</span></a>` },
    ]
    return html`<div class="page">
      ${heading({ title: t('admission.own.title'), lead: t('admission.own.lead') })}
      <section class="panel" aria-label=${t('admission.own.title')}>
        ${table({ caption: t('admission.own.title'), columns, rows: this.admissions, empty: { title: t('admission.own.none'), text: t('admission.own.none.text') } })}
      </section>
    </div>`
  }
}

customElements.define('casework-own-admissions', OwnAdmissions)
export default 'casework-own-admissions'
