// @ts-check
/** House bans that hold, the first to end first; and those that are over. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { date, dateTime, t } from '/kit/i18n.js'
import { Paged, paging, table } from '/kit/table.js'
import { BANS, banned, signs, standing } from '/m/short-chain/bans-words.js'

class HouseBans extends Screen {
  constructor() {
    super()
    this.pages = new Paged(async (address) => (await get(address)).body, () => (this.over ? `${BANS}?standing=over` : BANS))
  }

  get over() {
    return this.query.get('standing') === 'over'
  }

  async load() {
    await this.pages.start()
  }

  view() {
    const columns = [
      { title: t('bans.banned'), cell: (/** @type {any} */ one) => html`<a href="/house-bans/${one.id}"><strong>${banned(one) || t('bans.nameless')}</strong></a><br /><span class="hint">${one.municipality}</span>` },
      { title: t('bans.clock'), cell: (/** @type {any} */ one) => standing(one) },
      { title: t(this.over ? 'bans.ended' : 'bans.ends'), cell: (/** @type {any} */ one) => (one.state === 'extended' ? t('bans.included', { day: date(one.endsOn) }) : dateTime(one.endsAt)) },
      { title: t('bans.hearing'), cell: (/** @type {any} */ one) => dateTime(one.hearingAt) },
      { title: t('bans.attention'), cell: (/** @type {any} */ one) => signs(one.attention) },
    ]
    const here = this.over ? 'over' : 'holding'
    return html`<div class="page">
      ${heading({ title: t('bans.title'), lead: t('bans.lead') })}
      <nav class="sections" aria-label=${t('bans.which')}>
        <ul>
          <li><a href="/house-bans" aria-current=${this.over ? nothing : 'page'}>${t('bans.holding')}</a></li>
          <li><a href="/house-bans?standing=over" aria-current=${this.over ? 'page' : nothing}>${t('bans.over')}</a></li>
        </ul>
      </nav>
      <section class="panel" aria-label=${t(`bans.${here}`)}>
        ${table({ caption: t(`bans.${here}`), columns, rows: this.pages.items, mark: (one) => Boolean(one.attention?.includes('endsSoon')), empty: { title: t(`bans.none.${here}`), text: this.over ? '' : t('bans.none.text') } })}
        ${paging(this.pages, async (move) => {
          await move()
          this.requestUpdate()
        })}
      </section>
    </div>`
  }
}

customElements.define('short-bans', HouseBans)
export default 'short-bans'
