// @ts-check
/** The safety plans in a family: whose there are, until when each holds, and the way to a new one. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { date, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { sections } from '/m/casework/sections.js'
import { API } from '/m/chain-approach/chain.js'
import { nameOf } from '/m/chain-approach/safety-words.js'

class SafetyScreen extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.file = undefined
  }

  async load() {
    this.file = (await get(`${API}/dossiers/${this.params.dossierId}/safetyPlans`)).body
  }

  view() {
    const { file } = this
    const here = `/dossiers/${file.id}/safety-plans`
    const starts = file.offers?.includes('start') && file.members?.length
    const acts = starts ? html`<a class="button primary" href="${here}/new">${t('safety.start')}</a>` : undefined
    const columns = [
      { title: t('safety.person'), cell: (/** @type {any} */ one) => html`<a href="${here}/${one.id}">${nameOf(one.person)}</a>` },
      { title: t('safety.reviewOn'), cell: (/** @type {any} */ one) => html`${date(one.reviewOn)} ${one.late ? badge('late', t('safety.late')) : nothing}` },
    ]
    return html`<div class="page">
      ${heading({ title: t('safety.numbered', { number: file.dossierNumber }), lead: t('safety.lead'), acts })} ${sections(this, file.id, '/safety-plans')}
      <section class="panel" aria-label=${t('safety.title')}>${table({ caption: t('safety.title'), columns, rows: file.safetyPlans, empty: { title: t('safety.none') } })}</section>
    </div>`
  }
}

customElements.define('chain-safety', SafetyScreen)
export default 'chain-safety'
