// @ts-check
/** Who waits for a place in a track, most danger first. */
import { Screen, html } from '/kit/element.js'
import { get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { date, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { API, centre, track } from '/m/casework/casework.js'
import { checkBadge, dangerMark, lateCheck } from '/m/casework/tracks-words.js'

class Waiting extends Screen {
  constructor() {
    super()
    /** @type {any[]} */
    this.waits = []
    /** @type {any} */
    this.centre = undefined
  }

  async load() {
    const [waits, here] = await Promise.all([get(`${API}/waits`), centre()])
    this.waits = waits.body.items
    this.centre = here
  }

  view() {
    const columns = [
      { title: t('waits.dossier'), cell: (/** @type {any} */ wait) => html`<a href="/dossiers/${wait.dossierId}/tracks"><strong>${wait.dossierNumber}</strong></a><div class="soft small">${wait.caseDirector?.name}</div>` },
      { title: t('waits.danger'), cell: (/** @type {any} */ wait) => dangerMark(wait.danger) },
      { title: t('waits.for'), cell: (/** @type {any} */ wait) => track(this.centre, wait.track) },
      { title: t('waits.since'), kind: 'number', cell: (/** @type {any} */ wait) => date(wait.startedAt) },
      { title: t('waits.nextCheck'), cell: checkBadge },
    ]
    return html`<div class="page">
      ${heading({ title: t('waits.title'), lead: t('waits.lead') })}
      <section class="panel" aria-label=${t('waits.title')}>
        ${table({ caption: t('waits.title'), columns, rows: this.waits, mark: lateCheck, empty: { title: t('waits.none'), text: t('waits.none.text') } })}
      </section>
    </div>`
  }
}

customElements.define('casework-waiting', Waiting)
export default 'casework-waiting'
