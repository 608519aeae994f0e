// @ts-check
/** What is missing in the region: add a signal, see what was signalled. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { selectField, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { dateTime, label, t } from '/kit/i18n.js'
import { Paged, paging, table } from '/kit/table.js'

const SIGNALS = '/api/gap-signals/v1/gapSignals'
const themes = ['housing', 'children', 'violenceStops', 'mentalHealth', 'other']

class GapSignals extends Screen {
  constructor() {
    super()
    this.form = new Form(this)
    this.pages = new Paged(async (address) => (await get(address)).body, () => SIGNALS)
    /** @type {string[]} */
    this.municipalities = []
  }

  async load() {
    this.municipalities = (await get('/api/casework/v1/centre')).body.municipalities
    await this.pages.start()
  }

  /** @param {Event} event */
  async add(event) {
    const missing = this.form.missing({ theme: 'gapSignals.theme.missing', municipality: 'gapSignals.municipality.missing', description: 'gapSignals.description.missing' })
    const added = await this.form.submit(event, missing, (key) => post(SIGNALS, this.form.values, { key }))
    if (added) {
      this.form = new Form(this)
      await this.refresh()
    }
  }

  view() {
    return html`<div class="page">
      ${errorSummary(this.form)} ${heading({ title: t('gapSignals.title'), lead: t('gapSignals.lead') })}
      ${this.may('gap-signals.signal.add') ? this.fields() : nothing}
      <section class="panel" aria-label=${t('gapSignals.title')}>
        ${table({ caption: t('gapSignals.title'), columns: columns(), rows: this.pages.items, empty: { title: t('gapSignals.none') } })}
        ${paging(this.pages, async (move) => {
          await move()
          this.requestUpdate()
        })}
      </section>
    </div>`
  }

  fields() {
    const choices = themes.map((code) => ({ value: code, label: label('gapTheme', code) }))
    const places = this.municipalities.map((name) => ({ value: name, label: name }))
    return html`<form class="panel" novalidate @submit=${this.add}>
      <div class="fields">
        ${selectField(this.form, { name: 'theme', label: t('gapSignals.theme') }, choices)}
        ${selectField(this.form, { name: 'municipality', label: t('gapSignals.municipality') }, places)}
      </div>
      ${textArea(this.form, { name: 'description', label: t('gapSignals.description'), hint: t('gapSignals.description.hint') })}
      <div class="actions">${submitButton(this.form, t('gapSignals.add'))}</div>
    </form>`
  }
}

const columns = () => [
  { title: t('gapSignals.signalledAt'), cell: (/** @type {any} */ row) => dateTime(row.signalledAt) },
  { title: t('gapSignals.theme'), cell: (/** @type {any} */ row) => label('gapTheme', row.theme) },
  { title: t('gapSignals.municipality'), cell: (/** @type {any} */ row) => row.municipality },
  { title: t('gapSignals.description'), cell: (/** @type {any} */ row) => row.description ?? (row.referralId ? t('gapSignals.suggested') : nothing) },
  { title: t('gapSignals.standing'), cell: (/** @type {any} */ row) => label('gapStanding', row.standing) },
]

customElements.define('gap-signals', GapSignals)
export default 'gap-signals'
