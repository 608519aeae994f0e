// @ts-check
/** Calling a meeting of a table. */
import { Screen, html } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { checkbox, dateField, selectField, submitButton, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { instantOf, isoDate, t } from '/kit/i18n.js'
import { guard, navigate } from '/kit/router.js'
import { toast } from '/kit/toast.js'
import { MEETINGS, TABLES } from '/m/chain-approach/chain.js'

class MeetingForm extends Screen {
  constructor() {
    super()
    this.form = new Form(this, { slots: '6', slotMinutes: '20' })
    /** @type {any[]} */
    this.tables = []
  }

  async load() {
    this.tables = (await get(TABLES)).body.items
    guard(() => this.form.dirty)
  }

  body() {
    const { day, hour, slots, slotMinutes, emergency, ...rest } = this.form.values
    return { ...rest, startsAt: instantOf(day, hour), slots: Number(slots), slotMinutes: Number(slotMinutes), emergency: Boolean(emergency) }
  }

  /** @param {Event} event */
  async send(event) {
    const missing = this.form.missing({
      table: 'meetings.table.missing',
      day: 'meetings.day.missing',
      hour: 'meetings.hour.missing',
      slots: 'meetings.slots.missing',
      slotMinutes: 'meetings.slotMinutes.missing',
    })
    const done = await this.form.submit(event, missing, (key) => post(MEETINGS, this.body(), { key }))
    if (done) {
      toast(t('meetings.called'))
      await navigate(`/meetings/${done.body.id}`)
    }
  }

  view() {
    const { form } = this
    const tables = this.tables.map((one) => ({ value: one.id, label: one.name }))
    return html`<div class="page narrow">
      ${errorSummary(form)} ${heading({ title: t('meetings.new.title'), lead: t('meetings.new.lead'), back: { path: '/meetings', label: t('meetings.title') } })}
      <section class="panel" aria-label=${t('meetings.new.title')}>
        <form novalidate @submit=${this.send}>
          ${selectField(form, { name: 'table', label: t('meetings.table'), size: 'medium' }, tables)}
          <div class="fields">
            ${dateField(form, { name: 'day', label: t('meetings.day'), min: isoDate() })} ${textField(form, { name: 'hour', label: t('meetings.hour'), type: 'time', size: 'short' })}
            ${textField(form, { name: 'slots', label: t('meetings.slots'), type: 'number', min: '1', max: '40', size: 'short' })}
            ${textField(form, { name: 'slotMinutes', label: t('meetings.slotMinutes'), type: 'number', min: '5', max: '240', size: 'short' })}
          </div>
          ${textField(form, { name: 'location', label: t('meetings.location'), optional: true })}
          ${checkbox(form, { name: 'emergency', label: t('meetings.emergency'), hint: t('meetings.emergency.hint') })}
          <div class="actions">${submitButton(form, t('meetings.new.act'))} <a class="button" href="/meetings">${t('dialog.cancel')}</a></div>
        </form>
      </section>
    </div>`
  }
}

customElements.define('chain-meeting-form', MeetingForm)
export default 'chain-meeting-form'
