// @ts-check
/** What my organisation knows and how it judges, before it sees what the others say. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { checkbox, dateField, radios, selectField, submitButton, textArea, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { dateTime, isoDate, label, t } from '/kit/i18n.js'
import { Kept } from '/kit/kept.js'
import { guard } from '/kit/router.js'
import { toast } from '/kit/toast.js'
import { choices, grouped, levels, wordsOf } from '/m/chain-approach/risk-words.js'

/** What a score needs. @type {Record<string, string>} */
const SCORE = { scoreName: 'risk.score.name.missing', scoreOn: 'risk.score.on.missing', scoreLevel: 'risk.score.level.missing', scoreOwner: 'risk.score.owner.missing' }

class Contribution extends FjcElement {
  static properties = { assessment: { attribute: false }, address: { attribute: false }, scores: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.assessment = {}
    this.address = ''
    this.scores = 0
    this.form = new Form(this)
  }

  connectedCallback() {
    super.connectedCallback()
    const { own } = this.assessment
    if (own) this.form.values = written(own)
    this.form.kept = new Kept(this.form, '/api/casework/v1/drafts', { form: 'assessment.contribution', about: this.assessment.id })
    this.form.kept.look()
    guard(() => this.form.dirty)
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.form.kept?.leave()
  }

  /** What was kept has as many as it has. */
  willUpdate() {
    this.scores = Math.max(this.scores, Object.keys(this.form.values.scores ?? {}).length)
  }

  unscore() {
    this.scores -= 1
    const { [this.scores]: _, ...scores } = this.form.values.scores ?? {}
    this.form.values = { ...this.form.values, scores }
  }

  /** Every answer that is more than not knowing says where it comes from. */
  missing() {
    const needed = this.answered.flatMap(([item]) => [[`answers.${item}.evidence`, 'risk.evidence.missing'], [`answers.${item}.evidenceOn`, 'risk.evidenceOn.missing'], [`answers.${item}.confidence`, 'risk.confidence.missing']])
    const scores = [...Array(this.scores).keys()].flatMap((at) => Object.entries(SCORE).map(([name, key]) => [`scores.${at}.${name}`, key]))
    const { judgedLevel, judgedBecause } = this.form.values
    const judged = judgedLevel || judgedBecause ? { judgedLevel: 'risk.judged.missing', judgedBecause: 'risk.judgedBecause.missing' } : {}
    return this.form.missing({ ...Object.fromEntries(needed), ...judged, ...Object.fromEntries(scores) })
  }

  /** @returns {[string, any][]} */
  get answered() {
    return Object.entries(this.form.values.answers ?? {}).filter(([, given]) => given.state && given.state !== 'unknown')
  }

  body() {
    const { judgedLevel, judgedBecause, scores = {} } = this.form.values
    return {
      answers: this.answered.map(([item, given]) => ({ item, ...given })),
      judgedLevel,
      judgedBecause,
      scores: [...Array(this.scores).keys()].map((at) => ({ ...scores[at], scorePoints: scores[at].scorePoints ? Number(scores[at].scorePoints) : undefined, judicial: Boolean(scores[at].judicial) })),
      replaces: this.assessment.own?.id,
    }
  }

  /** @param {Event} event */
  async send(event) {
    if (!(await this.form.submit(event, this.missing(), (key) => post(`${this.address}/contributions`, this.body(), { key })))) return
    toast(t('risk.contribute.done'))
    this.dispatchEvent(new CustomEvent('done'))
  }

  render() {
    const { own } = this.assessment
    return html`<section class="panel" aria-labelledby="risk-contribute">
      ${errorSummary(this.form)}
      <h2 id="risk-contribute">${t('risk.contribute.title')}</h2>
      <p class="soft">${t('risk.contribute.blind')} ${own ? t('risk.contribute.before', { who: own.writtenBy ?? '', at: dateTime(own.writtenAt) }) : nothing}</p>
      ${this.form.kept?.notice()}
      <form novalidate @submit=${this.send}>
        ${grouped(this.assessment.asked).map(([group, items]) => html`<h3>${label('riskGroup', group)}</h3>${items.map((one) => this.item(one))}`)}
        <h3>${t('risk.judged')}</h3>
        ${selectField(this.form, { name: 'judgedLevel', label: t('risk.judged'), hint: t('risk.judged.hint'), optional: true, size: 'medium' }, choices('riskLevel', levels))}
        ${textArea(this.form, { name: 'judgedBecause', label: t('risk.judgedBecause'), optional: true, rows: 3 })} ${this.imported()}
        <div class="actions">${submitButton(this.form, t(own ? 'risk.contribute.again' : 'risk.contribute.act'))} ${this.form.kept?.status()}</div>
      </form>
    </section>`
  }

  /** @param {any} one */
  item(one) {
    const name = `answers.${one.item}`
    const state = this.form.value(`${name}.state`)
    return html`${radios(this.form, { name: `${name}.state`, label: wordsOf(one), hint: one.critical ? t('risk.critical.hint') : undefined, inline: true }, choices('riskState', ['yes', 'no', 'unknown']))}
      ${state && state !== 'unknown'
        ? html`<div class="fields three">
            ${textField(this.form, { name: `${name}.evidence`, label: t('risk.evidence') })} ${dateField(this.form, { name: `${name}.evidenceOn`, label: t('risk.evidenceOn'), max: isoDate() })}
            ${selectField(this.form, { name: `${name}.confidence`, label: t('risk.confidence') }, choices('confidence', ['low', 'medium', 'high']))}
          </div>`
        : nothing}`
  }

  imported() {
    return html`<h3>${t('risk.scores')}</h3>
      <p class="soft">${t('risk.scores.hint')}</p>
      ${[...Array(this.scores).keys()].map((at) => html`<fieldset>
        <legend>${t('risk.score.nth', { n: at + 1 })}</legend>
        <div class="fields">
          ${textField(this.form, { name: `scores.${at}.scoreName`, label: t('risk.score.name') })} ${textField(this.form, { name: `scores.${at}.scoreOwner`, label: t('risk.score.owner') })}
          ${dateField(this.form, { name: `scores.${at}.scoreOn`, label: t('risk.score.on'), max: isoDate() })}
          ${textField(this.form, { name: `scores.${at}.scorePoints`, label: t('risk.score.points'), optional: true, size: 'short', inputmode: 'numeric' })}
          ${selectField(this.form, { name: `scores.${at}.scoreLevel`, label: t('risk.level') }, choices('riskLevel', levels))}
        </div>
        ${checkbox(this.form, { name: `scores.${at}.judicial`, label: t('risk.score.judicial') })}
        ${this.form.value(`scores.${at}.judicial`) ? textField(this.form, { name: `scores.${at}.scoreReport`, label: t('risk.score.report'), optional: true }) : nothing}
      </fieldset>`)}
      <div class="actions">
        <button type="button" class="small" @click=${() => this.scores++}>${t('risk.score.add')}</button>
        ${this.scores ? html`<button type="button" class="small" @click=${() => this.unscore()}>${t('risk.score.remove')}</button>` : nothing}
      </div>`
  }
}

/** What was handed in before, as the form holds it. @param {any} own */
function written(own) {
  const answers = Object.fromEntries(own.answers.map((/** @type {any} */ one) => [one.item, { state: one.state, ...(one.state === 'unknown' ? {} : { evidence: one.ownEvidence, evidenceOn: one.evidenceOn, confidence: one.confidence }) }]))
  const scores = [
    ...(own.scores ?? []).map((/** @type {any} */ one) => ({ ...shared(one), scoreName: one.ownScoreName, scoreOwner: one.ownScoreOwner })),
    ...(own.judicialScores ?? []).map((/** @type {any} */ one) => ({ ...shared(one), scoreName: one.judicialName, scoreOwner: one.judicialOwner, judicial: true, ...(one.scoreReport ? { scoreReport: one.scoreReport } : {}) })),
  ]
  return { answers, scores: { ...scores }, ...(own.judgedLevel ? { judgedLevel: own.judgedLevel, judgedBecause: own.ownBecause } : {}) }
}

/** @param {any} one */
const shared = (one) => ({ scoreOn: one.scoreOn, scoreLevel: one.scoreLevel, ...(one.scorePoints === undefined ? {} : { scorePoints: String(one.scorePoints) }) })

customElements.define('chain-risk-contribution', Contribution)
