// @ts-check
/** One joint assessment: contributing blind, then what each said side by side, and on what all settle. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, newId, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { confirmed } from '/kit/dialog.js'
import { heading } from '/kit/heading.js'
import { date, label, t } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'
import { fact } from '/m/chain-approach/chain.js'
import { outcome, sideBySide } from '/m/chain-approach/risk-table.js'
import { ASSESSMENTS, aboutOf, levelBadge, stageBadge, text } from '/m/chain-approach/risk-words.js'
import '/m/chain-approach/risk-contribution.js'
import '/m/chain-approach/risk-acts.js'

class Assessment extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.assessment = undefined
    this.etag = ''
  }

  get address() {
    return `${ASSESSMENTS}/${this.params.assessmentId}`
  }

  async load() {
    const { body, etag } = await get(this.address)
    this.assessment = body
    this.etag = etag
  }

  async done() {
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  /** @param {string} act */
  offers(act) {
    return this.assessment.offers?.includes(act)
  }

  async begin() {
    if (!(await confirmed({ title: t('risk.begin'), text: t('risk.begin.text'), act: t('risk.begin') }))) return
    await post(`${this.address}/consensusStarts`, undefined, { key: newId(), etag: this.etag })
    toast(t('risk.begun'))
    await this.done()
  }

  view() {
    const one = this.assessment
    const acts = this.offers('begin') ? html`<button type="button" class="primary" @click=${() => this.begin()}>${t('risk.begin')}</button>` : undefined
    const back = one.dossierId ? { path: `/dossiers/${one.dossierId}/risk`, label: t('risk.title') } : { path: '/assessments', label: t('risk.asked.title') }
    return html`<div class="page">
      ${heading({ title: t('risk.assessment', { number: one.head.dossierNumber }), lead: aboutOf(one.head), back, acts })}
      ${one.consensus ? this.consensus() : nothing} ${this.acts()} ${one.outcome ? html`${outcome(one)} ${sideBySide(one)}` : nothing} ${this.facts()}
    </div>`
  }

  acts() {
    const one = this.assessment
    return html`${this.offers('contribute') ? html`<chain-risk-contribution class="act" .assessment=${one} .address=${this.address} @done=${() => this.done()}></chain-risk-contribution>` : nothing}
      ${['second', 'conclude', 'tell'].filter((act) => this.offers(act)).map((act) => html`<chain-risk-act class="act" .act=${act} .assessment=${one} .address=${this.address} .etag=${this.etag} @done=${() => this.done()} @stale=${() => this.refresh()}></chain-risk-act>`)}`
  }

  consensus() {
    const { consensus, head } = this.assessment
    const waits = head.stage === 'second'
    return html`<section class="panel" aria-labelledby="risk-consensus">
      <h2 id="risk-consensus">${t('risk.consensus')} ${levelBadge(consensus.level)}</h2>
      ${waits ? html`<p class="notice warn">${t('risk.second.waits', { proposed: label('riskLevel', consensus.proposedLevel), floor: label('riskLevel', consensus.floor) })}</p>` : nothing}
      <dl class="facts">
        ${fact(t('risk.imminence'), label('imminence', consensus.imminence))} ${fact(t('risk.expectedSeverity'), label('expectedSeverity', consensus.expectedSeverity))}
        ${fact(t('risk.floor'), consensus.floor ? label('riskLevel', consensus.floor) : '')} ${fact(t('risk.next'), date(consensus.nextAssessmentOn))}
        ${fact(t('risk.concluded'), t('by', { who: consensus.concludedBy ?? '', at: date(consensus.concludedAt) }))}
      </dl>
      ${text(t('risk.reasoning'), consensus.reasoning)} ${text(t('risk.unknowns'), consensus.unknowns)} ${text(t('risk.protective'), consensus.protective)}
      ${(consensus.dissents ?? []).map((/** @type {any} */ one) => text(t('risk.dissent.of', { who: one.name }), one.dissent))}
      ${text(t('risk.loweringReason'), consensus.loweringReason)}
      ${consensus.secondedBy ? text(t(consensus.agreed ? 'risk.second.agreed' : 'risk.second.refused', { who: consensus.secondedBy }), consensus.secondReason) : nothing}
    </section>`
  }

  facts() {
    const { fear, head } = this.assessment
    return html`<section class="panel" aria-labelledby="risk-facts">
      <h2 id="risk-facts">${t('risk.facts')} ${stageBadge(head)}</h2>
      <dl class="facts">
        ${fact(t('risk.instrument'), t('risk.instrument.version', { title: head.title, version: String(head.instrumentVersion) }))}
        ${fact(t('risk.openedAt'), t('by', { who: head.openedBy ?? '', at: date(head.openedAt) }))}
        ${fear ? fact(t('risk.fear'), html`${label('fear', fear.fear)} (${date(fear.fearOn)})${fear.fearWords ? html`<div class="preserve">${fear.fearWords}</div>` : nothing}`) : ''}
      </dl>
      <h3>${t('risk.organisations')}</h3>
      <ul>${head.invited.map((/** @type {any} */ one) => html`<li>${one.name} ${one.contributed ? badge('done', t('risk.contributed')) : badge('planned', t('risk.contributed.not'))}</li>`)}</ul>
    </section>`
  }
}

customElements.define('chain-risk-assessment', Assessment)
export default 'chain-risk-assessment'
