// @ts-check
/** Whether this person gets a daily mail that says how much waits, where and when. */
import { Screen, html, nothing } from '/kit/element.js'
import { del, get, post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { submitButton, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { dateTime, t } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'
import { API } from '/m/casework/casework.js'

const ADDRESS = `${API}/digest`

class Digest extends Screen {
  constructor() {
    super()
    this.form = new Form(this)
    /** @type {any} */
    this.digest = undefined
  }

  async load() {
    this.digest = (await get(ADDRESS)).body
    const { choice, usualTime } = this.digest
    this.form.values = { address: choice?.address ?? '', time: choice?.time ?? usualTime }
  }

  /** @param {Event} event */
  async send(event) {
    const missing = this.form.missing({ address: 'digest.address.missing', time: 'digest.time.missing' })
    if (await this.form.submit(event, missing, (key) => post(`${ADDRESS}/choices`, this.form.values, { key }))) await this.changed('digest.kept')
  }

  async end() {
    await del(`${ADDRESS}/choices/${this.digest.choice.id}`, { etag: '*' })
    await this.changed('digest.ended')
  }

  /** @param {string} words */
  async changed(words) {
    toast(t(words))
    this.form = new Form(this)
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  view() {
    return html`<div class="page narrow">
      ${errorSummary(this.form)} ${heading({ title: t('digest.title'), lead: t('digest.lead'), back: { path: '/tasks', label: t('tasks.title') } })}
      <section class="panel" aria-label=${t('digest.title')}>${this.digest.offered ? this.now() : html`<p>${t('digest.off')}</p>`}</section>
      ${this.digest.offered ? this.choosing() : nothing}
    </div>`
  }

  now() {
    const { choice } = this.digest
    if (!choice) return html`<p>${t('digest.none')}</p>`
    return html`<p>${t('digest.chosen', { time: choice.time, address: choice.address })}</p>
      ${choice.undeliveredSince ? html`<p class="notice warn">${t('digest.failing', { at: dateTime(choice.undeliveredSince) })}</p>` : nothing}
      <div class="actions"><button type="button" @click=${this.end}>${t('digest.end')}</button></div>`
  }

  choosing() {
    const domains = this.digest.domains.map((/** @type {string} */ domain) => `@${domain}`).join(', ')
    return html`<section class="panel" aria-labelledby="digest-form">
      <h2 id="digest-form">${t('digest.choose')}</h2>
      <form novalidate @submit=${this.send}>
        ${textField(this.form, { name: 'address', label: t('digest.address'), hint: t('digest.address.hint', { domains }), inputmode: 'email', size: 'medium' })}
        ${textField(this.form, { name: 'time', label: t('digest.time'), type: 'time', size: 'short' })}
        <div class="actions">${submitButton(this.form, t('digest.act'))}</div>
      </form>
    </section>`
  }
}

customElements.define('casework-digest', Digest)
export default 'casework-digest'
