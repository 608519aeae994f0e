// @ts-check
/** Writing down an incident, or putting one right. */
import { html, nothing } from '/kit/element.js'
import { dateField, radios, selectField, textArea, textField } from '/kit/field.js'
import { isoDate, t } from '/kit/i18n.js'
import { FindingAct } from '/m/casework/finding-act.js'
import { checkboxes } from '/m/casework/findings-fields.js'
import { choices, members } from '/m/casework/findings.js'

const QUESTIONS = ['weapon', 'injury', 'childrenPresent']

/** @param {boolean | undefined} value */
const word = (value) => (value === undefined ? 'unknown' : value ? 'yes' : 'no')

class Incident extends FindingAct {
  constructor() {
    super()
    this.form.values = { occurrence: { precision: 'day' }, ...this.form.values }
  }

  get act() {
    return 'incident'
  }

  /** @param {any} said */
  shown({ policeReportKnown, by, against, ...said }) {
    const answers = Object.fromEntries(QUESTIONS.map((question) => [question, word(said[question])]))
    return { ...said, ...answers, ...(by?.length ? { by } : {}), ...(against?.length ? { against } : {}) }
  }

  get precision() {
    return this.form.value('occurrence.precision')
  }

  required() {
    return {
      'occurrence.precision': 'incident.precision.missing',
      ...(this.precision === 'unknown' ? {} : { 'occurrence.startsOn': 'incident.startsOn.missing' }),
      ...(this.precision === 'period' ? { 'occurrence.endsOn': 'incident.endsOn.missing' } : {}),
      place: 'incident.place.missing',
      forms: 'incident.forms.missing',
      severity: 'incident.severity.missing',
    }
  }

  body() {
    const { occurrence, ...said } = super.body()
    for (const question of QUESTIONS) {
      if (said[question] === 'yes' || said[question] === 'no') said[question] = said[question] === 'yes'
      else delete said[question]
    }
    const { precision, startsOn, endsOn, dayPart } = occurrence
    return {
      ...said,
      occurrence: {
        precision,
        ...(precision === 'unknown' ? {} : { startsOn }),
        ...(precision === 'period' ? { endsOn } : {}),
        ...(precision === 'day' && dayPart ? { dayPart } : {}),
      },
    }
  }

  own() {
    const { form, dossier, centre } = this
    const towns = centre.municipalities.map((/** @type {string} */ name) => ({ value: name, label: name }))
    const report = this.original?.policeReportKnown ? 'incident.report.kept' : 'incident.report.hint'
    return html`${radios(form, { name: 'occurrence.precision', label: t('incident.precision'), inline: true }, choices('precision'))} ${this.when()}
      <div class="fields">
        ${selectField(form, { name: 'place', label: t('incident.place') }, choices('placeKind'))}
        ${selectField(form, { name: 'municipality', label: t('incident.municipality'), hint: t('incident.municipality.hint'), optional: true }, towns)}
      </div>
      ${checkboxes(form, { name: 'forms', label: t('incident.forms') }, choices('violenceForm', ...(this.original?.forms ?? [])))}
      ${radios(form, { name: 'severity', label: t('incident.severity'), inline: true }, choices('severity'))}
      <div class="fields three">${QUESTIONS.map((name) => radios(form, { name, label: t(`incident.${name}`), inline: true, optional: true }, choices('known')))}</div>
      <div class="fields">
        ${checkboxes(form, { name: 'by', label: t('incident.by'), optional: true }, members(dossier))}
        ${checkboxes(form, { name: 'against', label: t('incident.against'), optional: true }, members(dossier))}
      </div>
      ${textArea(form, { name: 'description', label: t('incident.description'), hint: t('incident.description.hint'), optional: true })}
      ${textField(form, { name: 'policeReportNumber', label: t('incident.report'), hint: t(report), optional: true, size: 'medium' })}`
  }

  when() {
    const { form, precision } = this
    if (precision === 'unknown' || !precision) return nothing
    return html`<div class="fields">
      ${dateField(form, { name: 'occurrence.startsOn', label: t(`incident.startsOn.${precision}`), max: isoDate() })}
      ${precision === 'period' ? dateField(form, { name: 'occurrence.endsOn', label: t('incident.endsOn'), max: isoDate() }) : nothing}
      ${precision === 'day' ? selectField(form, { name: 'occurrence.dayPart', label: t('incident.dayPart'), optional: true }, choices('dayPart')) : nothing}
    </div>`
  }
}

customElements.define('casework-finding-incident', Incident)
