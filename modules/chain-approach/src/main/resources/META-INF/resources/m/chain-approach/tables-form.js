// @ts-check
/** What a table is: defining a new one, or saying anew what one is. */
import { Screen, html } from '/kit/element.js'
import { get, post, put } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { checkbox, selectField, submitButton, textArea, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { isoDate, label, t } from '/kit/i18n.js'
import { guard, navigate } from '/kit/router.js'
import { meanwhile } from '/kit/side-by-side.js'
import { toast } from '/kit/toast.js'
import { TABLES, centre, inWords } from '/m/chain-approach/chain.js'

const RHYTHMS = ['weekly', 'fortnightly', 'monthly', 'onDemand']
const TEXTS = ['name', 'purpose', 'offences', 'basis', 'protocol', 'rhythm', 'emergency', 'screening']

class TableForm extends Screen {
  constructor() {
    super()
    this.form = new Form(this, { basis: 'consultation2026' })
    this.form.stale = () => this.refresh()
    /** @type {any} */
    this.centre = undefined
    /** @type {any[]} */
    this.grounds = []
    this.etag = ''
  }

  get address() {
    return `${TABLES}/${this.params.tableId}`
  }

  async load() {
    const [here, grounds] = await Promise.all([centre(), get('/api/casework/v1/legalBases')])
    this.centre = here
    this.grounds = grounds.body.items
    if (this.params.tableId) {
      const { body, etag } = await get(this.address)
      this.etag = etag
      this.form.arrived({ ...Object.fromEntries(TEXTS.map((name) => [name, body[name]])), zones: ticked(body.zones), organisations: ticked(body.organisations) })
    }
    guard(() => this.form.dirty)
  }

  body() {
    const { zones, organisations, emergency, screening, ...rest } = this.form.values
    return { ...rest, emergency: Boolean(emergency), screening: Boolean(screening), zones: codes(zones), organisations: codes(organisations) }
  }

  missing() {
    const none = codes(this.form.values.organisations).length === 0
    return [
      ...this.form.missing({ name: 'tables.name.missing', purpose: 'tables.purpose.missing', basis: 'tables.basis.missing', offences: 'tables.offences.missing', protocol: 'tables.protocol.missing', rhythm: 'tables.rhythm.missing' }),
      ...(this.form.value('screening') && codes(this.form.values.zones).length === 0 ? [{ name: `zones.${this.centre.zones[0].code}`, text: t('tables.screening.zones') }] : []),
      ...(none ? [{ name: `organisations.${this.centre.organisations[0].code}`, text: t('tables.organisations.missing') }] : []),
    ]
  }

  /** @param {Event} event */
  async send(event) {
    const known = this.params.tableId
    const done = await this.form.submit(event, this.missing(), (key) => (known ? put(this.address, this.body(), { etag: this.etag }) : post(TABLES, this.body(), { key })))
    if (done) {
      toast(t('tables.kept'))
      await navigate(`/consultation-tables/${known ?? done.body.id}`)
    }
  }

  view() {
    const { form } = this
    const known = this.params.tableId
    const back = known ? { path: `/consultation-tables/${known}`, label: t('tables.one.title') } : { path: '/consultation-tables', label: t('tables.title') }
    const today = isoDate()
    const grounds = this.grounds
      .filter((one) => one.code === form.value('basis') || (one.heldFromDate <= today && (!one.heldUntilDate || one.heldUntilDate >= today)))
      .map((one) => ({ value: one.code, label: inWords(one.labels, one.code) }))
    return html`<div class="page narrow">
      ${errorSummary(form)} ${heading({ title: t(known ? 'tables.change.title' : 'tables.new.title'), lead: t('tables.form.lead'), back })}
      <section class="panel" aria-label=${t('tables.definition')}>
        ${meanwhile(form)}
        <form novalidate @submit=${this.send}>
          ${textField(form, { name: 'name', label: t('tables.name') })} ${textArea(form, { name: 'purpose', label: t('tables.purpose'), hint: t('tables.purpose.hint'), rows: 3 })}
          ${selectField(form, { name: 'basis', label: t('tables.basis') }, grounds)} ${textArea(form, { name: 'offences', label: t('tables.offences'), hint: t('tables.offences.hint'), rows: 3 })}
          ${textField(form, { name: 'protocol', label: t('tables.protocol'), hint: t('tables.protocol.hint') })}
          ${selectField(form, { name: 'rhythm', label: t('tables.rhythm'), size: 'medium' }, RHYTHMS.map((value) => ({ value, label: label('rhythm', value) })))}
          ${checkbox(form, { name: 'emergency', label: t('tables.emergency'), hint: t('tables.emergency.hint') })}
          ${checkbox(form, { name: 'screening', label: t('tables.screening'), hint: t('tables.screening.hint') })}
          ${this.ticks('zones', this.centre.zones, t('tables.zones.hint'))}
          ${this.ticks('organisations', this.centre.organisations.filter((/** @type {any} */ one) => one.status !== 'former'), t('tables.organisations.hint'))}
          <div class="actions">${submitButton(form, t('tables.keep'))} <a class="button" href=${back.path}>${t('dialog.cancel')}</a></div>
        </form>
      </section>
    </div>`
  }

  /** @param {string} name @param {{code: string, name: string}[]} list @param {string} hint */
  ticks(name, list, hint) {
    return html`<div class="field">
      <fieldset>
        <legend>${t(`tables.${name}`)}</legend>
        <p class="hint">${hint}</p>
        <div class="choices">${list.map((one) => checkbox(this.form, { name: `${name}.${one.code}`, label: one.name }))}</div>
      </fieldset>
    </div>`
  }
}

/** @param {string[]} list */
const ticked = (list) => Object.fromEntries(list.map((code) => [code, true]))

/** @param {Record<string, boolean> | undefined} ticks */
const codes = (ticks = {}) => Object.keys(ticks).filter((code) => ticks[code])

customElements.define('chain-table-form', TableForm)
export default 'chain-table-form'
