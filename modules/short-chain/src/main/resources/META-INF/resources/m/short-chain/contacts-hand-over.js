// @ts-check
/** Letting others go on with a family: what is known is filled in, nobody is asked twice. */
import { FjcElement, html } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { radios, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { date, label, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'

class HandOver extends FjcElement {
  static properties = { head: { attribute: false }, tried: { attribute: false }, address: { attribute: false }, etag: { attribute: false } }

  constructor() {
    super()
    /** @type {any} */
    this.head = undefined
    /** @type {any[]} */
    this.tried = []
    this.address = ''
    this.etag = ''
    this.form = new Form(this)
  }

  firstUpdated() {
    this.form = new Form(this, { situation: this.known(), silentBecause: t('outreach.silent.filled') })
    this.form.stale = () => this.dispatchEvent(new CustomEvent('stale'))
    guard(() => this.form.dirty)
    this.requestUpdate()
    const title = this.querySelector('#hand-over')
    if (title instanceof HTMLElement) title.focus()
  }

  /** What is known, in words; what was said to us is not in it. */
  known() {
    const lines = this.tried.map((one) => t('outreach.situation.tried', { day: date(one.triedAt), how: label('reach', one.reach), result: label('contactResult', one.result) }))
    return [t('outreach.situation', { day: date(this.head.occurredAt), place: this.head.municipality }), ...lines].join('\n')
  }

  /** @param {Event} event */
  async send(event) {
    const missing = this.form.missing({ handedTo: 'outreach.handedTo.missing', immediateDanger: 'outreach.danger.missing', situation: 'outreach.situation.missing', silentBecause: 'outreach.silent.missing' })
    const { immediateDanger, ...rest } = this.form.values
    const kept = await this.form.submit(event, missing, (key) => post(`${this.address}/handOvers`, { ...rest, immediateDanger: immediateDanger === 'yes' }, { key, etag: this.etag }))
    if (kept) this.dispatchEvent(new CustomEvent('done'))
  }

  render() {
    const { form } = this
    const where = ['dossier', 'chainApproach'].map((value) => ({ value, label: t(`outreach.to.${value}`) }))
    const danger = ['no', 'yes'].map((value) => ({ value, label: t(`outreach.danger.${value}`) }))
    return html`<section class="panel" aria-labelledby="hand-over">
      <h2 id="hand-over" tabindex="-1">${t('outreach.handOver')}</h2>
      <p class="soft">${t('outreach.handOver.hint')}</p>
      ${errorSummary(form)}
      <form novalidate @submit=${this.send}>
        ${radios(form, { name: 'handedTo', label: t('outreach.handedTo') }, where)} ${radios(form, { name: 'immediateDanger', label: t('outreach.danger') }, danger)}
        ${textArea(form, { name: 'situation', label: t('outreach.situation.label'), rows: 5 })} ${textArea(form, { name: 'silentBecause', label: t('outreach.silent'), rows: 2 })}
        <div class="actions">${submitButton(form, t('outreach.handOver.act'))} <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('cancel'))}>${t('dialog.cancel')}</button></div>
      </form>
    </section>`
  }
}

customElements.define('short-hand-over', HandOver)
