// @ts-check
/** The assessments that wait for what my organisation knows. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { date, t } from '/kit/i18n.js'
import { Paged, paging, table } from '/kit/table.js'
import { ASSESSMENTS, aboutOf } from '/m/chain-approach/risk-words.js'

class Asked extends Screen {
  constructor() {
    super()
    this.pages = new Paged(async (address) => (await get(address)).body, () => ASSESSMENTS)
  }

  async load() {
    await this.pages.start()
  }

  /** @param {() => Promise<void>} move */
  async go(move) {
    await move()
    this.requestUpdate()
  }

  view() {
    const me = this.workplace.person.organisation?.code
    const mine = (/** @type {any} */ head) => head.invited.find((/** @type {any} */ one) => one.organisation === me)
    const columns = [
      { title: t('items.dossier'), cell: (/** @type {any} */ head) => html`<a href="/assessments/${head.id}"><strong>${head.dossierNumber}</strong></a>` },
      { title: t('risk.subject'), cell: (/** @type {any} */ head) => aboutOf(head) },
      { title: t('risk.instrument'), cell: (/** @type {any} */ head) => head.title },
      { title: t('risk.openedAt'), kind: 'number', cell: (/** @type {any} */ head) => date(head.openedAt) },
      { title: t('risk.contribution'), cell: (/** @type {any} */ head) => t(mine(head)?.contributed ? 'risk.contributed' : 'risk.contributed.not') },
    ]
    return html`<div class="page">
      ${heading({ title: t('risk.asked.title'), lead: t('risk.asked.lead') })}
      <section class="panel" aria-label=${t('risk.asked.title')}>
        ${table({ caption: t('risk.asked.title'), columns, rows: this.pages.items, mark: (head) => !mine(head)?.contributed, empty: { title: t('risk.asked.none'), text: t('risk.asked.none.text') } })} ${this.pages.items.length ? paging(this.pages, (move) => this.go(move)) : nothing}
      </section>
    </div>`
  }
}

customElements.define('chain-risk-asked', Asked)
export default 'chain-risk-asked'
