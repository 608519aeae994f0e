// @ts-check
/** Technical state of every centre, for the operator: does it run, and with what. Nothing about anyone's work. */
import { Screen, html } from '/kit/element.js'
import { get } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { label, t } from '/kit/i18n.js'
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
const running = (row) => row.state === 'ACTIVE'

const columns = () => [
  { title: t('tenants.tenant'), cell: (/** @type {any} */ row) => html`<strong>${row.name}</strong><div class="soft small">${row.id}</div>` },
  { title: t('tenants.state'), cell: (/** @type {any} */ row) => badge(running(row) ? 'done' : 'late', label('tenantState', row.state)) },
  { title: t('tenants.modules'), cell: (/** @type {any} */ row) => (row.modules ?? []).join(', ') },
]

customElements.define('fjc-tenants', Tenants)
export default 'fjc-tenants'
