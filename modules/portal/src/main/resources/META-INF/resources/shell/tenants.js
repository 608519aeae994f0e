// @ts-check
/** Technical state of every centre, for the operator: does it run, and if not, why. Nothing about anyone's work. */
import { Screen, html } from '/kit/element.js'
import { get } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { dateTime, has, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'

class Tenants extends Screen {
  constructor() {
    super()
    /** @type {any[]} */
    this.tenants = []
  }

  async load() {
    this.tenants = (await get('/api/platform/v1/tenants')).body.items
  }

  view() {
    return html`<div class="page">
      ${heading({ title: t('tenants.title'), lead: t('tenants.lead'), acts: html`<button type="button" @click=${() => this.refresh()}>${t('tenants.refresh')}</button>` })}
      <section class="panel" aria-label=${t('tenants.title')}>
        ${table({ caption: t('tenants.title'), rows: this.tenants, columns: columns(), empty: { title: t('tenants.empty') }, mark: (row) => !running(row) })}
      </section>
    </div>`
  }
}

/** @param {any} row */
const running = (row) => /^(live|active|ready|up)$/i.test(row.state)

const columns = () => [
  { title: t('tenants.tenant'), cell: (/** @type {any} */ row) => row.id },
  { title: t('tenants.state'), cell: (/** @type {any} */ row) => badge(running(row) ? 'done' : 'late', has(`list.tenantState.${row.state}`) ? t(`list.tenantState.${row.state}`) : row.state) },
  { title: t('tenants.since'), cell: (/** @type {any} */ row) => dateTime(row.since) },
  { title: t('tenants.reason'), cell: (/** @type {any} */ row) => row.reason },
]

customElements.define('fjc-tenants', Tenants)
export default 'fjc-tenants'
