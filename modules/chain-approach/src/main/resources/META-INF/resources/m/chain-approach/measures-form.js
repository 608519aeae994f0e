// @ts-check
/** Writing down what was imposed, that it was broken, and that it holds no longer. */
import { FjcElement, html } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { dateField, selectField, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { isoDate, t } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'
import { choices, memberChoices } from '/m/chain-approach/plan-words.js'

const KINDS = ['houseBan', 'houseBanExtension', 'contactBan', 'prosecutionConditions', 'conditionalRelease', 'probation', 'electronicMonitoring', 'stalkingAlarm', 'detention', 'penalMediation', 'juvenileCourt', 'familyCourt', 'administrative', 'homeExclusion']
const ISSUERS = ['prosecution', 'investigatingJudge', 'criminalCourt', 'sentenceCourt', 'familyCourt', 'juvenileCourt', 'mayor']

/** What each act needs, and where it goes. @type {Record<string, [Record<string, string>, string]>} */
const ACTS = {
  add: [{ kind: 'measure.kind.missing', issuer: 'measure.issuer.missing', boundMember: 'measure.bound.missing', fromOn: 'measure.from.missing' }, ''],
  breach: [{ happenedOn: 'measure.happenedOn.missing', breachWords: 'measure.breachWords.missing' }, '/breaches'],
  end: [{ endedOn: 'measure.endedOn.missing', endedBecause: 'measure.endedBecause.missing' }, '/endings'],
}

class MeasureForm extends FjcElement {
  static properties = { act: { attribute: false }, members: { attribute: false }, address: { attribute: false } }

  constructor() {
    super()
    this.act = 'add'
    /** @type {any[]} */
    this.members = []
    this.address = ''
    this.form = new Form(this)
  }

  /** @param {Event} event */
  async send(event) {
    const [needed, collection] = ACTS[this.act]
    if (!(await this.form.submit(event, this.form.missing(needed), (key) => post(this.address + collection, this.form.values, { key })))) return
    toast(t(`measure.${this.act}.done`))
    this.form = new Form(this)
    this.dispatchEvent(new CustomEvent('done'))
  }

  render() {
    const fields = this.act === 'add' ? this.add() : this.act === 'breach' ? this.breach() : this.end()
    const form = html`${errorSummary(this.form)}
      <form novalidate @submit=${this.send}>
        ${fields}
        <div class="actions">${submitButton(this.form, t(`measure.${this.act}.act`), this.act === 'add' ? 'primary' : '')}</div>
      </form>`
    return this.act === 'add' ? html`<section class="panel" aria-labelledby="measure-add"><h2 id="measure-add">${t('measure.add.title')}</h2>${form}</section>` : html`<h3>${t(`measure.${this.act}.title`)}</h3>${form}`
  }

  add() {
    const { form } = this
    return html`<div class="fields">
        ${selectField(form, { name: 'kind', label: t('measure.kind') }, choices('measureKind', KINDS))} ${selectField(form, { name: 'issuer', label: t('measure.issuer') }, choices('measureIssuer', ISSUERS))}
        ${selectField(form, { name: 'boundMember', label: t('measure.bound') }, memberChoices(this.members))} ${selectField(form, { name: 'protectedMember', label: t('measure.protected'), optional: true }, memberChoices(this.members))}
        ${dateField(form, { name: 'fromOn', label: t('measure.from') })} ${dateField(form, { name: 'untilOn', label: t('measure.until'), optional: true })}
      </div>
      ${textArea(form, { name: 'conditions', label: t('measure.conditions'), hint: t('measure.conditions.hint'), optional: true, rows: 3 })}
      ${textArea(form, { name: 'judicialReasoning', label: t('measure.reasoning'), hint: t('measure.reasoning.hint'), optional: true, rows: 3 })}`
  }

  breach() {
    return html`<p class="soft">${t('measure.breach.text')}</p>
      ${dateField(this.form, { name: 'happenedOn', label: t('measure.happenedOn'), max: isoDate() })} ${textArea(this.form, { name: 'breachWords', label: t('measure.breachWords'), rows: 3 })}`
  }

  end() {
    return html`${dateField(this.form, { name: 'endedOn', label: t('measure.endedOn'), max: isoDate() })} ${textArea(this.form, { name: 'endedBecause', label: t('measure.endedBecause'), rows: 2 })}`
  }
}

customElements.define('chain-measure-form', MeasureForm)
