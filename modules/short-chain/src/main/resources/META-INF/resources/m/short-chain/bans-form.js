// @ts-check
/** Writing down that somebody was told not to come home: what the intervention says already is not asked again. */
import { Screen, html } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { dateField, radios, submitButton, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { dateTime, instantOf, isoDate, label, t, time } from '/kit/i18n.js'
import { guard, navigate } from '/kit/router.js'
import { toast } from '/kit/toast.js'
import { BANS } from '/m/short-chain/bans-words.js'

class HouseBanForm extends Screen {
  constructor() {
    super()
    this.form = new Form(this, { days: '14' })
    /** @type {any} */
    this.intervention = undefined
  }

  async load() {
    this.intervention = (await get(`/api/short-chain/v1/interventions/${this.params.interventionId}`)).body
    const { houseBanAt, persons = [] } = this.intervention
    if (houseBanAt) Object.assign(this.form.values, { day: isoDate(new Date(houseBanAt)), hour: time(houseBanAt) })
    const suspects = persons.map((/** @type {any} */ one, /** @type {number} */ place) => ({ ...one, place })).filter((/** @type {any} */ one) => one.role === 'suspect')
    if (suspects.length === 1) this.form.values.person = String(suspects[0].place)
    guard(() => this.form.dirty)
  }

  body() {
    const { person, day, hour, days, homeAddress } = this.form.values
    return { intervention: this.params.interventionId, person: Number(person), noticeAt: instantOf(day, hour), days: Number(days), homeAddress }
  }

  /** @param {Event} event */
  async send(event) {
    const missing = this.form.missing({ person: 'bans.person.missing', day: 'bans.notice.missing', hour: 'bans.hour.missing', days: 'bans.days.missing' })
    const done = await this.form.submit(event, missing, (key) => post(BANS, this.body(), { key }))
    if (done) {
      toast(t('bans.recorded'))
      await navigate(`/house-bans/${done.body.id}`)
    }
  }

  view() {
    const { form } = this
    const persons = (this.intervention.persons ?? []).map((/** @type {any} */ one, /** @type {number} */ place) => ({ value: String(place), label: t('bans.person.of', { name: [one.givenName, one.familyName].filter(Boolean).join(' ') || t('bans.nameless'), role: label('involvedRole', one.role) }) }))
    const back = '/interventions'
    return html`<div class="page narrow">
      ${errorSummary(form)} ${heading({ title: t('bans.new.title'), lead: t('bans.new.lead', { at: dateTime(this.intervention.occurredAt), place: this.intervention.municipality }), back: { path: back, label: t('bans.intervention') } })}
      <section class="panel" aria-label=${t('bans.new.title')}>
        <form novalidate @submit=${this.send}>
          ${radios(form, { name: 'person', label: t('bans.person') }, persons)}
          <div class="fields">
            ${dateField(form, { name: 'day', label: t('bans.notice.day'), max: isoDate() })} ${textField(form, { name: 'hour', label: t('bans.hour'), type: 'time', size: 'short' })}
            ${textField(form, { name: 'days', label: t('bans.days'), type: 'number', min: '1', max: '14', size: 'short' })}
          </div>
          ${textField(form, { name: 'homeAddress', label: t('bans.home'), hint: t('bans.home.hint'), optional: true })}
          <div class="actions">${submitButton(form, t('bans.new.act'))} <a class="button" href=${back}>${t('dialog.cancel')}</a></div>
        </form>
      </section>
    </div>`
  }
}

customElements.define('short-ban-form', HouseBanForm)
export default 'short-ban-form'
