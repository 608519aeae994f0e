// @ts-check
/** One table: what it is, whether a dossier can be put on it, who takes part and who signed. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { dateField, selectField, submitButton } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { date, isoDate, label, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { toast } from '/kit/toast.js'
import { TABLES, centre, fact, inWords, named } from '/m/chain-approach/chain.js'
import { reasons, stateBadge } from '/m/chain-approach/tables-words.js'

class Table extends Screen {
  constructor() {
    super()
    this.form = new Form(this)
    /** @type {any} */
    this.table = undefined
    this.etag = ''
    /** @type {any} */
    this.centre = undefined
  }

  get address() {
    return `${TABLES}/${this.params.tableId}`
  }

  async load() {
    const [found, here] = await Promise.all([get(this.address), centre()])
    this.table = found.body
    this.etag = found.etag
    this.centre = here
  }

  /** @param {Event} event */
  async sign(event) {
    const missing = this.form.missing({
      organisation: 'tables.organisation.missing',
      signedOn: 'tables.signedOn.missing',
      validFromDate: 'tables.validFrom.missing',
      validUntilDate: 'tables.validUntil.missing',
    })
    this.form.stale = () => this.refresh()
    if (await this.form.submit(event, missing, (key) => post(`${this.address}/signatures`, this.form.values, { key, etag: this.etag }))) {
      toast(t('tables.signed'))
      this.form = new Form(this)
      await this.refresh()
      this.querySelector('h1')?.focus()
    }
  }

  view() {
    const one = this.table
    const acts = this.may('chain-approach.table.define') ? html`<a class="button" href="/consultation-tables/${one.id}/definition">${t('tables.change.act')}</a>` : undefined
    return html`<div class="page">
      ${errorSummary(this.form)} ${heading({ title: one.name, lead: t('tables.one.lead'), back: { path: '/consultation-tables', label: t('tables.title') }, acts })}
      ${this.state()} ${this.participants()} ${this.may('chain-approach.table.sign') ? this.signing() : nothing} ${this.definition()}
    </div>`
  }

  state() {
    const { state } = this.table
    return html`<section class="panel" aria-labelledby="table-state">
      <h2 id="table-state">${t('tables.state')} ${stateBadge(state)}</h2>
      ${state.canTable ? html`<p>${t('tables.can.text')}</p>` : html`<p>${t('tables.cannot.text')}</p><ul>${reasons(state).map((reason) => html`<li>${reason}</li>`)}</ul>`}
    </section>`
  }

  participants() {
    const gaps = this.table.state.gaps ?? []
    const latest = (/** @type {string} */ code) => this.table.signatures.find((/** @type {any} */ one) => one.organisation === code && one.protocol === this.table.protocol)
    const columns = [
      { title: t('tables.organisation'), cell: (/** @type {any} */ row) => html`<strong>${row.name}</strong>` },
      { title: t('tables.signedOn'), kind: 'number', cell: (/** @type {any} */ row) => (latest(row.organisation) ? date(latest(row.organisation).signedOn) : t('tables.never')) },
      { title: t('tables.validity'), kind: 'number', cell: (/** @type {any} */ row) => period(latest(row.organisation)) },
      { title: t('tables.protocol.state'), cell: (/** @type {any} */ row) => protocolBadge(gaps.find((/** @type {any} */ gap) => gap.organisation === row.organisation)) },
    ]
    return html`<section class="panel" aria-labelledby="table-participants">
      <h2 id="table-participants">${t('tables.participants')}</h2>
      ${table({ caption: t('tables.participants'), columns, rows: this.table.participants, empty: { title: t('tables.nobody') } })}
      ${this.table.signatures.length ? this.history() : nothing}
    </section>`
  }

  history() {
    return html`<details>
      <summary>${t('tables.history')}</summary>
      <ul class="small">
        ${this.table.signatures.map((/** @type {any} */ one) => html`<li>${t('tables.history.line', { name: one.name, day: date(one.signedOn), from: date(one.validFromDate), until: date(one.validUntilDate) })}</li>`)}
      </ul>
    </details>`
  }

  signing() {
    const { form } = this
    const partners = this.table.participants.map((/** @type {any} */ one) => ({ value: one.organisation, label: one.name }))
    return html`<section class="panel" aria-labelledby="table-sign">
      <h2 id="table-sign">${t('tables.sign.title')}</h2>
      <form novalidate @submit=${this.sign}>
        ${selectField(form, { name: 'organisation', label: t('tables.organisation'), size: 'medium' }, partners)}
        <div class="fields">
          ${dateField(form, { name: 'signedOn', label: t('tables.signedOn'), max: isoDate() })} ${dateField(form, { name: 'validFromDate', label: t('tables.validFrom') })}
          ${dateField(form, { name: 'validUntilDate', label: t('tables.validUntil') })}
        </div>
        <div class="actions">${submitButton(form, t('tables.sign.act'))}</div>
      </form>
    </section>`
  }

  definition() {
    const one = this.table
    const zones = one.zones.length ? one.zones.map((/** @type {string} */ code) => named(this.centre.zones, code)).join(', ') : t('tables.zones.all')
    const basis = `${inWords(one.basisLabels, one.basis)}${one.basisUntilDate ? ` (${t('tables.basis.until', { day: date(one.basisUntilDate) })})` : ''}`
    return html`<section class="panel" aria-labelledby="table-definition">
      <h2 id="table-definition">${t('tables.definition')}</h2>
      <dl class="facts">
        ${fact(t('tables.purpose'), one.purpose)} ${fact(t('tables.basis'), basis)} ${fact(t('tables.offences'), one.offences)} ${fact(t('tables.protocol'), one.protocol)}
        ${fact(t('tables.rhythm'), label('rhythm', one.rhythm))} ${fact(t('tables.zones'), zones)} ${fact(t('tables.emergency'), t(one.emergency ? 'yes' : 'no'))} ${fact(t('tables.screening'), t(one.screening ? 'yes' : 'no'))}
      </dl>
      ${one.editions.length > 1 ? this.earlier() : nothing}
    </section>`
  }

  earlier() {
    return html`<details>
      <summary>${t('tables.editions')}</summary>
      ${this.table.editions.slice(1).map((/** @type {any} */ one) => html`<h3>${t('tables.editions.since', { day: date(one.fromAt) })}</h3>
        <dl class="facts">
          ${fact(t('tables.purpose'), one.purpose)} ${fact(t('tables.basis'), inWords(one.basisLabels, one.basis))} ${fact(t('tables.offences'), one.offences)} ${fact(t('tables.protocol'), one.protocol)}
        </dl>`)}
    </details>`
  }
}

/** @param {any} signature */
const period = (signature) => (signature ? t('tables.period', { from: date(signature.validFromDate), until: date(signature.validUntilDate) }) : '')

/** @param {any} gap */
const protocolBadge = (gap) => (gap ? badge('late', t(`tables.protocol.${gap.kind}`, { day: gap.gapDate ? date(gap.gapDate) : '' })) : badge('done', t('tables.protocol.valid')))

customElements.define('chain-table', Table)
export default 'chain-table'
