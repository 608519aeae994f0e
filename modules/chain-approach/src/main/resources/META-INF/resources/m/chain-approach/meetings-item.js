// @ts-check
/** Putting a dossier on the agenda of a meeting: which one, for whom, why, and how it meets the centre's conditions. */
import { FjcElement, html } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { checkbox, radios, submitButton, textArea, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { t } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'

class NewItem extends FjcElement {
  static properties = { meeting: { attribute: false }, centre: { attribute: false }, address: { attribute: false }, etag: { attribute: false } }

  constructor() {
    super()
    /** @type {any} */
    this.meeting = {}
    /** @type {any} */
    this.centre = {}
    this.address = ''
    this.etag = ''
    this.start()
  }

  start() {
    this.form = new Form(this)
    this.form.stale = () => this.dispatchEvent(new CustomEvent('stale'))
  }

  get invited() {
    const ticks = this.form.values.organisations ?? {}
    return Object.keys(ticks).filter((code) => ticks[code])
  }

  missing() {
    const criteria = Object.fromEntries(this.centre.criteria.map((/** @type {any} */ one) => [`criteria.${one.code}`, 'items.criterion.missing']))
    const nobody = this.invited.length === 0 ? [{ name: `organisations.${this.meeting.organisations[0]?.organisation}`, text: t('items.organisations.missing') }] : []
    return [...this.form.missing({ number: 'items.number.missing', reason: 'items.reason.missing' }), ...nobody, ...this.form.missing(criteria)]
  }

  /** The dossier is sought by its number; one that is not found may not be there for this person. @param {string} key */
  async post(key) {
    const number = this.form.values.number.trim()
    const { body } = await post('/api/casework/v1/dossiers/query', { number })
    const found = body.items.find((/** @type {any} */ one) => one.number === number)
    if (!found) return undefined
    const criteria = Object.entries(this.form.values.criteria).map(([code, answer]) => ({ code, met: answer === 'yes' }))
    return post(`${this.address}/agendaItems`, { dossier: found.id, organisations: this.invited, reason: this.form.values.reason, criteria }, { key, etag: this.etag })
  }

  /** @param {Event} event */
  async send(event) {
    const missing = this.missing()
    const done = await this.form.submit(event, missing, (key) => this.post(key))
    if (done) {
      toast(t('items.added'))
      this.start()
      this.dispatchEvent(new CustomEvent('done'))
    } else if (this.form.issues.length === 0) {
      this.form.complain([{ name: 'number', text: t('items.number.unknown') }])
    }
  }

  render() {
    const { form } = this
    const yesNo = ['yes', 'no'].map((value) => ({ value, label: t(value) }))
    return html`<section class="panel" aria-labelledby="item-title">
      ${errorSummary(form)}
      <h2 id="item-title">${t('items.add.title')}</h2>
      <form novalidate @submit=${this.send}>
        ${textField(form, { name: 'number', label: t('items.number'), hint: t('items.number.hint'), size: 'short' })} ${textArea(form, { name: 'reason', label: t('items.reason'), rows: 3 })}
        <div class="field">
          <fieldset>
            <legend>${t('items.organisations')}</legend>
            <p class="hint">${t('items.organisations.hint')}</p>
            <div class="choices">${this.meeting.organisations.map((/** @type {any} */ one) => checkbox(form, { name: `organisations.${one.organisation}`, label: one.name }))}</div>
          </fieldset>
        </div>
        ${this.centre.criteria.map((/** @type {any} */ one) => radios(form, { name: `criteria.${one.code}`, label: one.label, inline: true }, yesNo))}
        <div class="actions">${submitButton(form, t('items.add.act'))}</div>
      </form>
    </section>`
  }
}

customElements.define('chain-agenda-item', NewItem)
