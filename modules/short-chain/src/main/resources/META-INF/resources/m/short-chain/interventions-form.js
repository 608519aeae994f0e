// @ts-check
/** Adding one intervention by hand. */
import { Screen, html } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { checkbox, dateField, submitButton, textArea, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { instantOf, isoDate, label, t } from '/kit/i18n.js'
import { guard, navigate } from '/kit/router.js'
import { toast } from '/kit/toast.js'
import { centre } from '/m/casework/casework.js'
import { INTERVENTIONS } from '/m/short-chain/short.js'

const ROLES = ['victim', 'suspect']
const OF_PERSON = ['givenName', 'familyName', 'birthDate', 'phone']

class InterventionForm extends Screen {
  constructor() {
    super()
    this.form = new Form(this, {})
    /** @type {any} */
    this.centre = { municipalities: [] }
  }

  async load() {
    this.centre = await centre()
    guard(() => this.form.dirty)
  }

  body() {
    const { day, hour, houseBan, reportNumber, municipality, facts, remark } = this.form.values
    const occurredAt = instantOf(day, hour)
    const persons = ROLES.map((role) => ({ role, ...this.form.values[role] })).filter((person) => OF_PERSON.some((name) => person[name]))
    return { reportNumber, municipality, facts, remark, occurredAt, houseBanAt: houseBan ? occurredAt : undefined, persons }
  }

  /** @param {Event} event */
  async send(event) {
    const missing = this.form.missing({
      reportNumber: 'interventions.reportNumber.missing',
      day: 'interventions.day.missing',
      hour: 'interventions.hour.missing',
      municipality: 'interventions.municipality.missing',
      facts: 'interventions.facts.missing',
    })
    const done = await this.form.submit(event, missing, (key) => post(INTERVENTIONS, this.body(), { key }))
    if (done) {
      toast(t('interventions.added'))
      await navigate(this.may('short-chain.intervention.read') ? '/interventions' : '/batches')
    }
  }

  view() {
    const { form } = this
    const back = this.may('short-chain.intervention.read') ? { path: '/interventions', label: t('interventions.title') } : { path: '/batches', label: t('batches.title') }
    return html`<div class="page narrow">
      ${errorSummary(form)} ${heading({ title: t('interventions.new.title'), lead: t('interventions.new.lead'), back })}
      <section class="panel" aria-label=${t('interventions.new.title')}>
        <form novalidate @submit=${this.send}>
          ${textField(form, { name: 'reportNumber', label: t('interventions.reportNumber'), size: 'medium' })}
          <div class="fields">
            ${dateField(form, { name: 'day', label: t('interventions.day'), max: isoDate() })} ${textField(form, { name: 'hour', label: t('interventions.hour'), type: 'time', size: 'short' })}
          </div>
          <datalist id="municipalities">${this.centre.municipalities.map((/** @type {any} */ one) => html`<option value=${one.name ?? one}></option>`)}</datalist>
          <div class="fields">
            ${textField(form, { name: 'municipality', label: t('interventions.municipality'), size: 'medium', list: 'municipalities' })} ${textField(form, { name: 'facts', label: t('interventions.facts'), hint: t('interventions.facts.hint'), size: 'short' })}
          </div>
          ${checkbox(form, { name: 'houseBan', label: t('interventions.houseBan.given'), hint: t('interventions.houseBan.hint') })}
          ${ROLES.map((role) => html`<fieldset class="form-section">
            <legend>${label('involvedRole', role)}</legend>
            <div class="fields">
              ${textField(form, { name: `${role}.givenName`, label: t('interventions.givenName'), optional: true })} ${textField(form, { name: `${role}.familyName`, label: t('interventions.familyName'), optional: true })}
              ${dateField(form, { name: `${role}.birthDate`, label: t('interventions.birthDate'), optional: true, max: isoDate() })} ${textField(form, { name: `${role}.phone`, label: t('interventions.phone'), type: 'tel', optional: true })}
            </div>
          </fieldset>`)}
          ${textArea(form, { name: 'remark', label: t('interventions.remark'), optional: true, rows: 3 })}
          <div class="actions">${submitButton(form, t('interventions.new.act'))} <a class="button" href=${back.path}>${t('dialog.cancel')}</a></div>
        </form>
      </section>
    </div>`
  }
}

customElements.define('short-intervention-form', InterventionForm)
export default 'short-intervention-form'
