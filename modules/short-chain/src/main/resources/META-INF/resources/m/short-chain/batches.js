// @ts-check
/** Files and feeds, the youngest first. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { dateTime, label, t } from '/kit/i18n.js'
import { Paged, paging, table } from '/kit/table.js'
import { BATCHES } from '/m/short-chain/short.js'

class Batches extends Screen {
  constructor() {
    super()
    this.pages = new Paged(async (address) => (await get(address)).body, () => BATCHES)
  }

  async load() {
    await this.pages.start()
  }

  view() {
    const columns = [
      { title: t('batches.startedAt'), cell: (/** @type {any} */ one) => html`<a href="/batches/${one.id}"><strong>${dateTime(one.startedAt)}</strong></a>` },
      { title: t('batches.by'), cell: (/** @type {any} */ one) => one.startedBy },
      { title: t('batches.source'), cell: (/** @type {any} */ one) => label('interventionSource', one.source) },
      { title: t('batches.state'), cell: (/** @type {any} */ one) => label('batchState', one.state) },
      { title: t('batches.rows'), cell: (/** @type {any} */ one) => one.rows, kind: 'number' },
      { title: t('batches.fit'), cell: (/** @type {any} */ one) => one.fit, kind: 'number' },
    ]
    const acts = this.may('short-chain.batch.bring')
      ? html`<a class="button primary" href="/batches/new">${t('batches.new.act')}</a> <a class="button" href="/interventions/new">${t('interventions.new.act')}</a>`
      : nothing
    return html`<div class="page">
      ${heading({ title: t('batches.title'), lead: t('batches.lead'), acts })}
      <section class="panel" aria-label=${t('batches.title')}>
        ${table({ caption: t('batches.title'), columns, rows: this.pages.items, empty: { title: t('batches.none'), text: t('batches.none.text') } })}
        ${paging(this.pages, async (move) => {
          await move()
          this.requestUpdate()
        })}
      </section>
    </div>`
  }
}

customElements.define('short-batches', Batches)
export default 'short-batches'
