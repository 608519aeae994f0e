// @ts-check
/** Violence between two of the family, as somebody says: from whom to whom, in which forms, since when and who says so. */
import { html } from '/kit/element.js'
import { checkbox, dateField, radios, selectField } from '/kit/field.js'
import { label, t } from '/kit/i18n.js'
import { choices, codes } from '/m/casework/casework.js'
import { FamilyForm } from '/m/casework/family-form.js'

class Violence extends FamilyForm {
  get kind() {
    return 'violence'
  }

  get collection() {
    return 'violenceEdges'
  }

  start() {
    const { forms = [], ...known } = super.start()
    return { direction: 'directed', ...known, ticked: Object.fromEntries(forms.map((/** @type {string} */ form) => [form, true])) }
  }

  get offered() {
    return codes('violenceForm', ...(this.editing?.forms ?? []))
  }

  get forms() {
    return this.offered.filter((form) => this.form.value(`ticked.${form}`))
  }

  missing() {
    const none = this.forms.length ? [] : [{ name: 'ticked.physical', text: t('family.violence.forms.missing') }]
    return [...this.form.missing({ fromMember: 'family.from.missing', toMember: 'family.to.missing' }), ...none, ...this.form.missing({ source: 'family.source.missing' })]
  }

  body() {
    const { ticked, ...rest } = this.form.values
    return { ...rest, forms: this.forms }
  }

  fields() {
    const { form } = this
    return html`${this.pair(t('family.violence.from'), t('family.violence.to'), radios(form, { name: 'direction', label: t('family.violence.direction') }, choices('violenceDirection')))}
      <fieldset>
        <legend>${t('family.violence.forms')}</legend>
        <div class="fields three">${this.offered.map((one) => checkbox(form, { name: `ticked.${one}`, label: label('violenceForm', one) }))}</div>
      </fieldset>
      <div class="fields three">
        ${selectField(form, { name: 'source', label: t('family.source') }, choices('informationSource'))} ${dateField(form, { name: 'startedOn', label: t('family.startedOn'), optional: true })}
        ${dateField(form, { name: 'endedOn', label: t('family.endedOn'), optional: true })}
      </div>`
  }
}

customElements.define('casework-family-violence', Violence)
