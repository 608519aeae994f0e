// @ts-check
/** Letting a meeting take place at another moment, or not at all. */
import { FjcElement, html } from '/kit/element.js'
import { post } from '/kit/api.js'
import { confirmed } from '/kit/dialog.js'
import { errorSummary } from '/kit/error-summary.js'
import { dateField, submitButton, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { instantOf, isoDate, t } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'

class MeetingChange extends FjcElement {
  static properties = { meeting: { attribute: false }, address: { attribute: false }, etag: { attribute: false } }

  constructor() {
    super()
    /** @type {any} */
    this.meeting = {}
    this.address = ''
    this.etag = ''
    this.form = new Form(this)
    this.off = new Form(this)
  }

  connectedCallback() {
    super.connectedCallback()
    this.form = new Form(this, { location: this.meeting.location ?? '' })
    for (const form of [this.form, this.off]) form.stale = async () => this.dispatchEvent(new CustomEvent('stale'))
  }

  /** @param {Event} event */
  async move(event) {
    const missing = this.form.missing({ day: 'meetings.day.missing', hour: 'meetings.hour.missing' })
    const { day, hour, location } = this.form.values
    const body = { startsAt: instantOf(day, hour), location }
    if (await this.form.submit(event, missing, (key) => post(`${this.address}/moves`, body, { key, etag: this.etag }))) this.did('meetings.move.done')
  }

  /** @param {Event} event */
  async callOff(event) {
    event.preventDefault()
    if (!(await confirmed({ title: t('meetings.callOff.ask'), text: t('meetings.callOff.text'), act: t('meetings.callOff.act'), kind: 'danger' }))) return
    if (await this.off.submit(event, [], (key) => post(`${this.address}/cancellations`, undefined, { key, etag: this.etag }))) this.did('meetings.callOff.done')
  }

  /** @param {string} words */
  did(words) {
    toast(t(words))
    this.dispatchEvent(new CustomEvent('done'))
  }

  render() {
    const { form } = this
    return html`<details class="panel">
      <summary>${t('meetings.change.title')}</summary>
      ${errorSummary(form)} ${errorSummary(this.off)}
      <form novalidate @submit=${this.move}>
        <div class="fields">
          ${dateField(form, { name: 'day', label: t('meetings.day'), min: isoDate() })} ${textField(form, { name: 'hour', label: t('meetings.hour'), type: 'time', size: 'short' })}
        </div>
        ${textField(form, { name: 'location', label: t('meetings.location'), optional: true })}
        <div class="actions">${submitButton(form, t('meetings.move.act'), '')}</div>
      </form>
      <div class="actions"><button type="button" class="danger" @click=${this.callOff}>${t('meetings.callOff.act')}</button></div>
    </details>`
  }
}

customElements.define('chain-meeting-change', MeetingChange)
