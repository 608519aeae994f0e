// @ts-check
/** The forms of who leads an assessment: settling on a level, agreeing to go below the floor or not, and what the subject says. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { dateField, radios, selectField, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { isoDate, label, t } from '/kit/i18n.js'
import { Kept } from '/kit/kept.js'
import { toast } from '/kit/toast.js'
import { choices, levels } from '/m/chain-approach/risk-words.js'

const imminence = ['hours', 'days', 'weeks', 'later']
const severity = ['lessSerious', 'serious', 'verySerious', 'fatal']
const fears = ['none', 'some', 'strong', 'forLife']

class RiskAct extends FjcElement {
  static properties = { act: { attribute: false }, assessment: { attribute: false }, address: { attribute: false }, etag: { attribute: false } }

  constructor() {
    super()
    this.act = ''
    /** @type {any} */
    this.assessment = {}
    this.address = ''
    this.etag = ''
    this.form = new Form(this)
  }

  connectedCallback() {
    super.connectedCallback()
    this.begin()
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.form.kept?.leave()
  }

  begin() {
    this.form = new Form(this)
    this.form.stale = () => this.dispatchEvent(new CustomEvent('stale'))
    this.form.kept = new Kept(this.form, '/api/casework/v1/drafts', { form: `assessment.${this.act}`, about: this.assessment.head.id })
    this.form.kept.look()
  }

  /** Whether the level that is chosen lies below the floor of a critical flag. */
  get lowers() {
    const { level } = this.form.values
    const { floor } = this.assessment.outcome ?? {}
    return Boolean(level && floor && levels.indexOf(level) < levels.indexOf(floor))
  }

  missing() {
    const needed = {
      conclude: { level: 'risk.level.missing', imminence: 'risk.imminence.missing', expectedSeverity: 'risk.expectedSeverity.missing', reasoning: 'risk.reasoning.missing', ...(this.lowers ? { loweringReason: 'risk.loweringReason.missing' } : {}) },
      second: { agrees: 'risk.agrees.missing', secondReason: 'risk.secondReason.missing' },
      tell: { fear: 'risk.fear.missing', fearOn: 'risk.fearOn.missing' },
    }
    return this.form.missing(needed[/** @type {'conclude'} */ (this.act)])
  }

  /** @returns {[string, any]} where it goes, and what */
  get sent() {
    const { values } = this.form
    if (this.act === 'tell') return ['fears', values]
    if (this.act === 'second') return ['secondings', { agrees: values.agrees === 'yes', secondReason: values.secondReason }]
    const { dissents = {}, loweringReason, ...rest } = values
    const others = Object.entries(dissents).map(([organisation, dissent]) => ({ organisation, dissent }))
    return ['conclusions', { ...rest, dissents: others, ...(this.lowers ? { loweringReason } : {}) }]
  }

  /** @param {Event} event */
  async send(event) {
    const done = await this.form.submit(event, this.missing(), (key) => {
      const [collection, body] = this.sent
      return post(`${this.address}/${collection}`, body, { key, ...(this.act === 'tell' ? {} : { etag: this.etag }) })
    })
    if (!done) return
    toast(t(`risk.${this.act}.done`))
    this.begin()
    this.dispatchEvent(new CustomEvent('done'))
  }

  render() {
    return html`<section class="panel" aria-labelledby="risk-${this.act}">
      ${errorSummary(this.form)}
      <h2 id="risk-${this.act}">${t(`risk.${this.act}.title`)}</h2>
      ${this.form.kept?.notice()}
      <form novalidate @submit=${this.send}>
        ${this.act === 'conclude' ? this.conclude() : this.act === 'second' ? this.second() : this.tell()}
        <div class="actions">${submitButton(this.form, t(`risk.${this.act}.act`), this.act === 'tell' ? '' : 'primary')} ${this.form.kept?.status()}</div>
      </form>
    </section>`
  }

  conclude() {
    const { form } = this
    const { floor } = this.assessment.outcome ?? {}
    const who = this.assessment.head.invited
    return html`${floor ? html`<p class="notice warn">${t('risk.floor.text', { level: label('riskLevel', floor) })}</p>` : nothing}
      ${radios(form, { name: 'level', label: t('risk.level') }, choices('riskLevel', levels))}
      ${this.lowers ? textArea(form, { name: 'loweringReason', label: t('risk.loweringReason'), hint: t('risk.loweringReason.hint'), rows: 3 }) : nothing}
      <div class="fields">
        ${selectField(form, { name: 'imminence', label: t('risk.imminence') }, choices('imminence', imminence))} ${selectField(form, { name: 'expectedSeverity', label: t('risk.expectedSeverity') }, choices('expectedSeverity', severity))}
        ${dateField(form, { name: 'nextAssessmentOn', label: t('risk.next'), hint: t('risk.next.hint'), optional: true, min: isoDate() })}
      </div>
      ${textArea(form, { name: 'reasoning', label: t('risk.reasoning'), rows: 4 })} ${textArea(form, { name: 'unknowns', label: t('risk.unknowns'), optional: true, rows: 2 })}
      ${textArea(form, { name: 'protective', label: t('risk.protective'), optional: true, rows: 2 })}
      <details>
        <summary>${t('risk.dissents')}</summary>
        ${who.map((/** @type {any} */ one) => textArea(form, { name: `dissents.${one.organisation}`, label: t('risk.dissent.of', { who: one.name }), optional: true, rows: 2 }))}
      </details>`
  }

  second() {
    const { consensus } = this.assessment
    return html`<p>${t('risk.second.text', { proposed: label('riskLevel', consensus.proposedLevel), floor: label('riskLevel', consensus.floor) })}</p>
      ${radios(this.form, { name: 'agrees', label: t('risk.agrees'), inline: true }, ['yes', 'no'].map((value) => ({ value, label: t(value) })))}
      ${textArea(this.form, { name: 'secondReason', label: t('risk.secondReason'), rows: 3 })}`
  }

  tell() {
    return html`<div class="fields">
        ${selectField(this.form, { name: 'fear', label: t('risk.fear') }, choices('fear', fears))} ${dateField(this.form, { name: 'fearOn', label: t('risk.fearOn'), max: isoDate() })}
      </div>
      ${textArea(this.form, { name: 'fearWords', label: t('risk.fearWords'), optional: true, rows: 2 })}`
  }
}

customElements.define('chain-risk-act', RiskAct)
