// @ts-check
/** Letting somebody into a dossier until a day. */
import { html } from '/kit/element.js'
import { checkbox, dateField, selectField, textArea } from '/kit/field.js'
import { isoDate, label, language, t } from '/kit/i18n.js'
import { DossierAct } from '/m/casework/dossier-act.js'
import { organisationChoices, ownerChoices } from '/m/casework/tasks-words.js'

const PARTS = ['identity', 'facts']

class Admit extends DossierAct {
  static properties = { ...DossierAct.properties, bases: { attribute: false } }

  constructor() {
    super()
    /** @type {any[]} */
    this.bases = []
    this.form.changed = () => this.whoWorksThere()
    this.asked = ''
    /** @type {{value: string, label: string}[]} */
    this.people = []
  }

  get act() {
    return 'admit'
  }

  get collection() {
    return 'admissions'
  }

  missing() {
    const missing = this.form.missing({ organisation: 'admit.organisation.missing', account: 'admit.account.missing', lastOn: 'admit.until.missing', basis: 'admit.basis.missing', reason: 'admit.reason.missing' })
    return PARTS.some((part) => this.form.value(part)) ? missing : [...missing, { name: 'identity', text: t('admit.opens.missing') }]
  }

  async whoWorksThere() {
    const organisation = this.form.value('organisation') ?? ''
    if (organisation === this.asked) return
    this.asked = organisation
    delete this.form.values.account
    this.people = organisation ? await ownerChoices(organisation) : []
    this.requestUpdate()
  }

  body() {
    const { account, lastOn, basis, reason } = this.form.values
    return { account, lastOn, basis, reason, opens: PARTS.filter((part) => this.form.value(part)) }
  }

  fields() {
    const { form } = this
    const today = isoDate()
    const bases = this.bases.filter((basis) => basis.heldFromDate <= today && (!basis.heldUntilDate || today <= basis.heldUntilDate))
    return html`<div class="fields">
        ${selectField(form, { name: 'organisation', label: t('admit.organisation') }, organisationChoices(this.centre))} ${selectField(form, { name: 'account', label: t('admission.who') }, this.people)}
        ${dateField(form, { name: 'lastOn', label: t('admission.until'), min: today })}
      </div>
      <fieldset class="field">
        <legend>${t('admission.opens')}</legend>
        <div class="choices">${PARTS.map((part) => checkbox(form, { name: part, label: label('admissionPart', part) }))}</div>
      </fieldset>
      ${selectField(form, { name: 'basis', label: t('admit.basis') }, bases.map((basis) => ({ value: basis.code, label: basis.labels[language] ?? basis.code })))}
      ${textArea(form, { name: 'reason', label: t('admit.reason'), hint: t('admit.reason.hint'), rows: 3 })}`
  }
}

customElements.define('casework-admit', Admit)
