// @ts-check
/** Families to reach out to after an intervention, the first due first. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { dateTime, t } from '/kit/i18n.js'
import { Paged, paging, table } from '/kit/table.js'
import { OUTREACHES, clock, everybody, levelOf } from '/m/short-chain/contacts-words.js'

class Outreaches extends Screen {
  constructor() {
    super()
    this.pages = new Paged(async (address) => (await get(address)).body, () => (this.closed ? `${OUTREACHES}?standing=closed` : OUTREACHES))
  }

  get closed() {
    return this.query.get('standing') === 'closed'
  }

  async load() {
    await this.pages.start()
  }

  view() {
    const columns = [
      { title: t('outreach.family'), cell: (/** @type {any} */ one) => html`<a href="/outreaches/${one.id}"><strong>${everybody(one) || t('bans.nameless')}</strong></a><br /><span class="hint">${one.municipality}</span>` },
      { title: t('outreach.occurredAt'), cell: (/** @type {any} */ one) => dateTime(one.occurredAt) },
      { title: t('outreach.level'), cell: (/** @type {any} */ one) => levelOf(one.level) },
      { title: t('outreach.clock'), cell: (/** @type {any} */ one) => clock(one) },
    ]
    const here = this.closed ? 'closed' : 'open'
    return html`<div class="page">
      ${heading({ title: t('outreach.title'), lead: t('outreach.lead') })}
      <nav class="sections" aria-label=${t('outreach.which')}>
        <ul>
          <li><a href="/outreaches" aria-current=${this.closed ? nothing : 'page'}>${t('outreach.open')}</a></li>
          <li><a href="/outreaches?standing=closed" aria-current=${this.closed ? 'page' : nothing}>${t('outreach.done')}</a></li>
        </ul>
      </nav>
      <section class="panel" aria-label=${t('outreach.title')}>
        ${table({ caption: t('outreach.title'), columns, rows: this.pages.items, mark: (one) => one.late && !one.closedAt, empty: { title: t(`outreach.none.${here}`) } })}
        ${paging(this.pages, async (move) => {
          await move()
          this.requestUpdate()
        })}
      </section>
    </div>`
  }
}

customElements.define('short-outreaches', Outreaches)
export default 'short-outreaches'
