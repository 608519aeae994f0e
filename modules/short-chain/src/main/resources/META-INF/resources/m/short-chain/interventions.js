// @ts-check
/** What police zones reported, the latest first. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { dateTime, t } from '/kit/i18n.js'
import { Paged, paging, table } from '/kit/table.js'

export const INTERVENTIONS = '/api/short-chain/v1/interventions'

/** @param {any} one */
export const who = (one) => (one.persons ?? []).map((/** @type {any} */ person) => [person.givenName, person.familyName].filter(Boolean).join(' ')).filter(Boolean).join(', ')

class Interventions extends Screen {
  constructor() {
    super()
    this.pages = new Paged(async (address) => (await get(address)).body, () => INTERVENTIONS)
  }

  async load() {
    await this.pages.start()
  }

  view() {
    const columns = [
      { title: t('interventions.occurredAt'), cell: (/** @type {any} */ one) => html`<strong>${dateTime(one.occurredAt)}</strong>` },
      { title: t('interventions.place'), cell: (/** @type {any} */ one) => html`${one.municipality}<br /><span class="hint">${one.zoneName}</span>` },
      { title: t('interventions.persons'), cell: (/** @type {any} */ one) => who(one) },
      { title: t('interventions.facts'), cell: (/** @type {any} */ one) => html`${one.facts} ${one.houseBanAt ? badge('acute', t('interventions.houseBan')) : nothing}` },
    ]
    return html`<div class="page">
      ${heading({ title: t('interventions.title'), lead: t('interventions.lead') })}
      <section class="panel" aria-label=${t('interventions.title')}>
        ${table({ caption: t('interventions.title'), columns, rows: this.pages.items, empty: { title: t('interventions.none'), text: t('interventions.none.text') } })}
        ${paging(this.pages, async (move) => {
          await move()
          this.requestUpdate()
        })}
      </section>
    </div>`
  }
}

customElements.define('short-interventions', Interventions)
export default 'short-interventions'
