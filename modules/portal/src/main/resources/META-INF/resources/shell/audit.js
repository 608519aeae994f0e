// @ts-check
/** Who did what and saw what, newest first, for the data protection officer. Never what it said. What is asked travels in the body. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { dateField, submitButton, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { dateTime, has, label, t } from '/kit/i18n.js'
import { Paged, paging, table } from '/kit/table.js'

const API = '/api/platform/v1'

/** The beginning of a day, so many days later, as a moment. @param {string | undefined} day @param {number} days */
const moment = (day, days) => {
  if (!day) return undefined
  const at = new Date(`${day}T00:00:00`)
  at.setDate(at.getDate() + days)
  return at.toISOString()
}

class AuditScreen extends Screen {
  constructor() {
    super()
    this.form = new Form(this)
    /** @type {any} */
    this.chain = undefined
    this.pages = new Paged(async (address) => (await post(address, this.asked)).body, () => `${API}/auditEvents/query?pageSize=50`)
  }

  /** What the list is narrowed to. */
  get asked() {
    const { person, action, from, until } = this.form.values
    return { person, action, from: moment(from, 0), until: moment(until, 1) }
  }

  async load() {
    this.chain = (await get(`${API}/auditChain`)).body
    await this.pages.start()
  }

  /** @param {Event} event */
  async narrow(event) {
    await this.form.submit(event, [], async () => {
      await this.pages.start()
    })
  }

  view() {
    return html`<div class="page">
      ${errorSummary(this.form)} ${heading({ title: t('audit.title'), lead: t('audit.lead') })}
      ${this.standing()}
      <form class="panel" role="search" aria-label=${t('audit.narrow')} novalidate @submit=${this.narrow}>
        <div class="fields three">
          ${textField(this.form, { name: 'person', label: t('audit.who'), optional: true })}
          ${textField(this.form, { name: 'action', label: t('audit.what'), hint: t('audit.what.hint'), optional: true })}
          ${dateField(this.form, { name: 'from', label: t('audit.from'), optional: true })}
          ${dateField(this.form, { name: 'until', label: t('audit.until'), optional: true })}
        </div>
        <div class="actions">${submitButton(this.form, t('audit.show'))}</div>
      </form>
      <section class="panel" aria-label=${t('audit.title')}>
        ${table({ caption: t('audit.title'), rows: this.pages.items, columns: columns(), empty: { title: t('audit.empty') } })}
        ${paging(this.pages, async (move) => {
          await move()
          this.requestUpdate()
        })}
      </section>
    </div>`
  }

  /** How far the chain is sealed and vouched for, and what is wrong with it. */
  standing() {
    const { size, sealedUntil, checkpointSize, checkpointAt, alarms } = this.chain
    return html`<section class="panel" aria-labelledby="chain">
      <h2 id="chain">${t('audit.chain')}</h2>
      <p>${sealedUntil ? t('audit.chain.sealed', { n: size, at: dateTime(sealedUntil) }) : t('audit.chain.none')}
        ${checkpointAt ? t('audit.chain.checked', { n: checkpointSize, at: dateTime(checkpointAt) }) : nothing}</p>
      ${alarms.length ? html`<ul>${alarms.map((/** @type {any} */ one) => html`<li>${badge('late', label('auditAlarm', one.kind))} ${dateTime(one.at)} <span class="soft small">${one.event ?? one.sequence}</span></li>`)}</ul>` : html`<p>${badge('done', t('audit.chain.quiet'))}</p>`}
    </section>`
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
