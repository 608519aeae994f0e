// @ts-check
/** Putting right what was written down wrongly of a referral. What someone cannot read is not on the form, and stays as it is. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, put } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { t } from '/kit/i18n.js'
import { guard, navigate } from '/kit/router.js'
import { meanwhile } from '/kit/side-by-side.js'
import { toast } from '/kit/toast.js'
import { API, centre } from '/m/casework/casework.js'
import { familySection, originSection, safetySection, situationSection } from '/m/casework/referral-fields.js'
import { incomplete, sealing } from '/m/casework/referral-values.js'

class Registration extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.centre = undefined
    this.etag = ''
    this.form = new Form(this)
    this.form.stale = () => this.refresh()
  }

  get address() {
    return `${API}/referrals/${this.params.referralId}/registration`
  }

  async load() {
    const [answer, here] = await Promise.all([get(this.address), centre()])
    this.form.arrived(answer.body)
    this.etag = answer.etag
    this.centre = here
    guard(() => this.form.dirty)
  }

  body() {
    const { persons, ...values } = this.form.values
    return { ...values, immediateDanger: Boolean(values.immediateDanger), ...(persons ? { persons: persons.map(sealing) } : {}) }
  }

  /** @param {Event} event */
  async send(event) {
    const missing = incomplete(this.form)
    const done = await this.form.submit(event, missing, () => put(this.address, this.body(), { etag: this.etag }))
    if (done) {
      toast(t('registration.saved'))
      await navigate(`/referrals/${this.params.referralId}`)
    }
  }

  view() {
    const { form } = this
    const back = { path: `/referrals/${this.params.referralId}`, label: t('referral.title') }
    return html`<div class="page narrow">
      ${errorSummary(form)} ${meanwhile(form)} ${heading({ title: t('registration.title'), lead: t('registration.lead'), back })}
      <form class="panel" novalidate @submit=${this.send}>
        ${safetySection(form)} ${originSection(form, this.centre, true, false)} ${situationSection(form)}
        ${form.values.persons ? familySection(form, this.centre) : nothing}
        ${textArea(form, { name: 'reason', label: t('registration.reason'), hint: t('registration.reason.hint'), optional: true, rows: 2 })}
        <div class="actions">${submitButton(form, t('registration.act'))}<a class="button" href=${back.path}>${t('dialog.cancel')}</a></div>
      </form>
    </div>`
  }
}

customElements.define('casework-registration', Registration)
export default 'casework-registration'
