// @ts-check
/** Writing down how a domain of life stands, what protects, whom the family can fall back on, and who works with it. */
import { html } from '/kit/element.js'
import { dateField, radios, selectField, textArea, textField } from '/kit/field.js'
import { t } from '/kit/i18n.js'
import { FindingAct } from '/m/casework/finding-act.js'
import { checkboxes, memberField } from '/m/casework/findings-fields.js'
import { choices } from '/m/casework/findings.js'

class Observation extends FindingAct {
  get act() {
    return 'observation'
  }

  /** @param {any} said */
  shown(said) {
    return said.weight === undefined ? said : { ...said, weight: String(said.weight) }
  }

  required() {
    const said = this.form.value('problem') || this.form.value('strength')
    return /** @type {Record<string, string>} */ ({ domain: 'observation.domain.missing', ...(said ? {} : { problem: 'observation.problem.missing' }) })
  }

  body() {
    const said = super.body()
    return said.weight === undefined ? said : { ...said, weight: Number(said.weight) }
  }

  own() {
    const { form, dossier } = this
    return html`<div class="fields">${selectField(form, { name: 'domain', label: t('observation.domain') }, choices('lifeDomain', this.original?.domain))} ${memberField(form, dossier)}</div>
      <div class="fields">
        ${textArea(form, { name: 'problem', label: t('observation.problem'), rows: 3 })}
        ${textArea(form, { name: 'strength', label: t('observation.strength'), rows: 3 })}
      </div>
      ${selectField(form, { name: 'weight', label: t('observation.weight'), optional: true, size: 'medium' }, choices('weight'))}
      ${textArea(form, { name: 'note', label: t('finding.note'), rows: 2, optional: true })}`
  }
}

class Factor extends FindingAct {
  get act() {
    return 'factor'
  }

  required() {
    return { factor: 'factor.factor.missing', state: 'factor.state.missing' }
  }

  own() {
    const { form, dossier } = this
    return html`<div class="fields">${selectField(form, { name: 'factor', label: t('factor.factor') }, choices('protectiveFactor'))} ${memberField(form, dossier)}</div>
      ${radios(form, { name: 'state', label: t('factor.state'), inline: true }, choices('protectionState'))}
      ${textArea(form, { name: 'note', label: t('finding.note'), rows: 2, optional: true })}`
  }
}

class SupportFigure extends FindingAct {
  get act() {
    return 'supportFigure'
  }

  required() {
    return {
      fullName: 'supportFigure.name.missing',
      relation: 'supportFigure.relation.missing',
      mayKnow: 'supportFigure.mayKnow.missing',
      state: 'supportFigure.state.missing',
    }
  }

  own() {
    const { form, dossier } = this
    return html`<div class="fields">
        ${textField(form, { name: 'fullName', label: t('supportFigure.name') })}
        ${textField(form, { name: 'relation', label: t('supportFigure.relation'), hint: t('supportFigure.relation.hint') })}
        ${memberField(form, dossier, 'supportFigure.member')}
        ${textField(form, { name: 'reach', label: t('supportFigure.reach'), optional: true })}
        ${dateField(form, { name: 'sinceOn', label: t('finding.since'), optional: true })}
      </div>
      ${textArea(form, { name: 'mayKnow', label: t('supportFigure.mayKnow'), rows: 2 })}
      ${radios(form, { name: 'state', label: t('supportFigure.state'), inline: true }, choices('protectionState'))}`
  }
}

class Service extends FindingAct {
  get act() {
    return 'service'
  }

  required() {
    return { organisationType: 'service.type.missing', organisationName: 'service.name.missing' }
  }

  own() {
    const { form, dossier } = this
    return html`<div class="fields">
        ${selectField(form, { name: 'organisationType', label: t('service.type') }, choices('organisation'))}
        ${textField(form, { name: 'organisationName', label: t('service.name') })}
        ${memberField(form, dossier, 'service.member')}
        ${textField(form, { name: 'contactPerson', label: t('service.contact'), optional: true })}
        ${dateField(form, { name: 'sinceOn', label: t('finding.since'), optional: true })}
        ${dateField(form, { name: 'untilOn', label: t('service.until'), optional: true })}
      </div>
      ${checkboxes(form, { name: 'domains', label: t('service.domains'), optional: true }, choices('lifeDomain', ...(this.original?.domains ?? [])))}
      ${textArea(form, { name: 'task', label: t('service.task'), rows: 2, optional: true })}`
  }
}

customElements.define('casework-finding-observation', Observation)
customElements.define('casework-finding-factor', Factor)
customElements.define('casework-finding-support-figure', SupportFigure)
customElements.define('casework-finding-service', Service)
