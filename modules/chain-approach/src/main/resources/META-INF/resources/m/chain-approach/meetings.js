// @ts-check
/** Meetings of the tables, the latest first. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { dateTime, t } from '/kit/i18n.js'
import { Paged, paging, table } from '/kit/table.js'
import { MEETINGS } from '/m/chain-approach/chain.js'

class Meetings extends Screen {
  constructor() {
    super()
    this.pages = new Paged(async (address) => (await get(address)).body, () => MEETINGS)
  }

  async load() {
    await this.pages.start()
  }

  view() {
    const now = new Date().toISOString()
    const columns = [
      { title: t('meetings.startsAt'), cell: (/** @type {any} */ one) => html`<a href="/meetings/${one.id}"><strong>${dateTime(one.startsAt)}</strong></a>` },
      { title: t('meetings.table'), cell: (/** @type {any} */ one) => one.tableName },
      { title: t('meetings.location'), cell: (/** @type {any} */ one) => one.location },
      { title: t('meetings.state'), cell: (/** @type {any} */ one) => html`${one.calledOff ? badge('acute', t('meetings.off')) : one.startsAt > now ? badge('planned', t('meetings.toCome')) : badge('done', t('meetings.past'))} ${one.emergency ? badge('acute', t('meetings.emergency')) : nothing}` },
    ]
    const acts = this.may('chain-approach.meeting.call') ? html`<a class="button primary" href="/meetings/new">${t('meetings.new.act')}</a>` : undefined
    return html`<div class="page">
      ${heading({ title: t('meetings.title'), lead: t('meetings.lead'), acts })}
      <section class="panel" aria-label=${t('meetings.title')}>
        ${table({ caption: t('meetings.title'), columns, rows: this.pages.items, empty: { title: t('meetings.none'), text: t('meetings.none.text') } })}
        ${paging(this.pages, async (move) => {
          await move()
          this.requestUpdate()
        })}
      </section>
    </div>`
  }
}

customElements.define('chain-meetings', Meetings)
export default 'chain-meetings'
