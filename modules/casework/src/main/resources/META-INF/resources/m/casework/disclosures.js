// @ts-check
/** What was told about a family to others: to whom, when, on which ground and why. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { dateField, selectField, submitButton, textArea, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { date, dateTime, isoDate, label, t } from '/kit/i18n.js'
import { Kept } from '/kit/kept.js'
import { guard } from '/kit/router.js'
import { Paged, paging, table } from '/kit/table.js'
import { toast } from '/kit/toast.js'
import { API } from '/m/casework/casework.js'
import { sections } from '/m/casework/sections.js'

const kinds = ['contactDetails', 'facts', 'risk', 'agreements', 'report', 'other']

class Disclosures extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.dossier = undefined
    /** @type {any[]} */
    this.bases = []
    this.form = new Form(this)
    this.pages = new Paged(async (address) => (await get(address)).body, () => `${this.address}/disclosures`)
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}`
  }

  async load() {
    const [dossier, bases] = await Promise.all([get(this.address), get(`${API}/legalBases`), this.pages.start()])
    this.dossier = dossier.body
    this.bases = bases.body.items
    if (!this.form.kept && this.may('casework.disclosure.add')) this.fresh()
    guard(() => this.form.dirty)
  }

  fresh() {
    this.form = new Form(this, { disclosedOn: isoDate() })
    this.form.kept = new Kept(this.form, `${API}/drafts`, { form: 'disclosure', about: this.params.dossierId })
    this.form.kept.look()
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.form.kept?.leave()
  }

  /** The grounds that held on the day it was told. */
  choices() {
    const day = this.form.value('disclosedOn') ?? isoDate()
    return this.bases.filter((basis) => basis.heldFromDate <= day && (!basis.heldUntilDate || day <= basis.heldUntilDate)).map((basis) => ({ value: basis.code, label: named(basis) }))
  }

  /** @param {Event} event */
  async send(event) {
    const missing = this.form.missing({
      disclosedOn: 'disclosure.on.missing',
      recipientOrganisation: 'disclosure.organisation.missing',
      recipientFunction: 'disclosure.function.missing',
      disclosed: 'disclosure.kind.missing',
      basis: 'disclosure.basis.missing',
      reason: 'disclosure.reason.missing',
    })
    const done = await this.form.submit(event, missing, (key) => post(`${this.address}/disclosures`, this.form.values, { key }))
    if (!done) return
    toast(t('disclosure.add.done'))
    this.fresh()
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  view() {
    const back = { path: '/dossiers', label: t('dossiers.title') }
    return html`<div class="page">
      ${errorSummary(this.form)} ${heading({ title: t('dossier.numbered', { number: this.dossier.number }), back })} ${sections(this, this.dossier.id, '/disclosures')}
      <section class="panel" aria-labelledby="disclosures">
        <h2 id="disclosures">${t('disclosure.title')}</h2>
        <p class="soft">${t('disclosure.lead')}</p>
        ${this.list()}
      </section>
      ${this.may('casework.disclosure.add') ? this.fields() : nothing}
    </div>`
  }

  list() {
    const basis = (/** @type {string} */ code) => this.bases.find((one) => one.code === code)
    const columns = [
      { title: t('disclosure.on'), kind: 'number', cell: (/** @type {any} */ one) => date(one.disclosedOn) },
      { title: t('disclosure.to'), cell: (/** @type {any} */ one) => html`<strong>${one.recipientOrganisation}</strong><div class="soft small">${one.recipientFunction}</div>` },
      { title: t('disclosure.kind'), cell: (/** @type {any} */ one) => label('disclosureKind', one.disclosed) },
      { title: t('disclosure.basis'), cell: (/** @type {any} */ one) => named(basis(one.basis) ?? { labels: {}, code: one.basis, checked: true }) },
      { title: t('disclosure.reason'), cell: (/** @type {any} */ one) => html`<span class="preserve">${one.reason}</span><div class="soft small">${t('by', { who: one.recordedBy?.name ?? '', at: dateTime(one.recordedAt) })}</div>` },
    ]
    return html`${table({ caption: t('disclosure.title'), columns, rows: this.pages.items, empty: { title: t('disclosure.none'), text: t('disclosure.none.text') } })}
    ${this.pages.items.length
      ? paging(this.pages, async (move) => {
          await move()
          this.requestUpdate()
        })
      : nothing}`
  }

  fields() {
    const { form } = this
    return html`<section class="panel" aria-labelledby="disclosure-form">
      <h2 id="disclosure-form">${t('disclosure.add.title')}</h2>
      ${form.kept?.notice()}
      <form novalidate @submit=${this.send}>
        <div class="fields">
          ${dateField(form, { name: 'disclosedOn', label: t('disclosure.on'), max: isoDate() })}
          ${selectField(form, { name: 'disclosed', label: t('disclosure.kind'), size: 'medium' }, kinds.map((code) => ({ value: code, label: label('disclosureKind', code) })))}
          ${textField(form, { name: 'recipientOrganisation', label: t('disclosure.organisation'), size: 'medium' })}
          ${textField(form, { name: 'recipientFunction', label: t('disclosure.function'), hint: t('disclosure.function.hint'), size: 'medium' })}
        </div>
        ${selectField(form, { name: 'basis', label: t('disclosure.basis'), hint: t('disclosure.basis.hint') }, this.choices())}
        ${textArea(form, { name: 'reason', label: t('disclosure.reason'), hint: t('disclosure.reason.hint'), rows: 3 })}
        <div class="actions">${submitButton(form, t('disclosure.add.act'))} ${form.kept?.status()}</div>
      </form>
    </section>`
  }
}

/** @param {any} basis */
const named = (basis) => `${basis.labels[document.documentElement.lang] ?? basis.labels.nl ?? basis.code}${basis.checked ? '' : ` (${t('disclosure.basis.unchecked')})`}`

customElements.define('casework-disclosures', Disclosures)
export default 'casework-disclosures'
