// @ts-check
/** Who did what and saw what, newest first, for the data protection officer. Never what it said. */
import { Screen, html } from '/kit/element.js'
import { get } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { dateTime, has, label, t } from '/kit/i18n.js'
import { Paged, paging, table } from '/kit/table.js'

class AuditScreen extends Screen {
  constructor() {
    super()
    this.pages = new Paged(async (address) => (await get(address)).body, () => '/api/platform/v1/auditEvents?pageSize=50')
  }

  async load() {
    await this.pages.start()
  }

  view() {
    return html`<div class="page">
      ${heading({ title: t('audit.title'), lead: t('audit.lead') })}
      <section class="panel" aria-label=${t('audit.title')}>
        ${table({ caption: t('audit.title'), rows: this.pages.items, columns: columns(), empty: { title: t('audit.empty') } })}
        ${paging(this.pages, async (move) => {
          await move()
          this.requestUpdate()
        })}
      </section>
    </div>`
  }
}

/** @typedef {any} Row */
const columns = () => [
  { title: t('audit.at'), kind: 'number', sorted: /** @type {const} */ ('descending'), cell: (/** @type {Row} */ row) => dateTime(row.at) },
  { title: t('audit.person'), cell: (/** @type {Row} */ row) => html`${row.person?.name ?? row.person ?? t('audit.nobody')}<div class="soft small">${row.organisation?.name ?? row.organisation}</div>` },
  { title: t('audit.roles'), cell: (/** @type {Row} */ row) => (row.roles ?? []).map((/** @type {string} */ role) => label('role', role)).join(', ') },
  { title: t('audit.action'), cell: (/** @type {Row} */ row) => html`${has(`action.${row.action}`) ? t(`action.${row.action}`) : row.action}<div class="soft small">${row.type} ${row.subjectId}</div>` },
  { title: t('audit.outcome'), cell: (/** @type {Row} */ row) => outcome(row) },
]

/** @param {Row} row */
function outcome(row) {
  const key = `list.outcome.${row.outcome}`
  const good = /^(done|allowed)$/i.test(row.outcome)
  return html`${badge(good ? 'done' : 'late', has(key) ? t(key) : row.outcome)}<div class="soft small">${row.reason}</div>`
}

customElements.define('fjc-audit', AuditScreen)
export default 'fjc-audit'
