// @ts-check
/** What was imposed in a family: what holds, until when, and when it was broken. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { date, label, t } from '/kit/i18n.js'
import { sections } from '/m/casework/sections.js'
import { API, fact } from '/m/chain-approach/chain.js'
import { memberName } from '/m/chain-approach/plan-words.js'
import '/m/chain-approach/measures-form.js'

class MeasuresScreen extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.file = undefined
    /** @type {{id: string, act: string} | undefined} which measure somebody is writing about */
    this.acting = undefined
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}/measures`
  }

  async load() {
    this.file = (await get(this.address)).body
  }

  /** @param {string} id @param {string} act */
  async begin(id, act) {
    this.acting = { id, act }
    this.requestUpdate()
    await this.updateComplete
    const first = /** @type {HTMLElement | null} */ (this.querySelector('chain-measure-form.once input'))
    first?.focus()
  }

  async done() {
    this.acting = undefined
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  view() {
    const { file } = this
    return html`<div class="page">
      ${heading({ title: t('measure.numbered', { number: file.dossierNumber }), lead: t('measure.lead', { days: file.promptBeforeDays }) })} ${sections(this, file.id, '/measures')}
      ${file.measures.length ? file.measures.map((/** @type {any} */ one) => this.measure(one)) : html`<section class="panel" aria-label=${t('measure.title')}><p class="empty"><strong>${t('measure.none')}</strong></p></section>`}
      ${file.offers?.includes('add') ? html`<chain-measure-form class="act" .act=${'add'} .members=${file.members} .address=${this.address} @done=${() => this.done()}></chain-measure-form>` : nothing}
    </div>`
  }

  /** @param {any} one */
  measure(one) {
    const { members } = this.file
    const id = `measure-${one.id}`
    return html`<section class="panel" aria-labelledby=${id}>
      <h2 id=${id}>${label('measureKind', one.kind)} ${one.holds ? badge('running', t('measure.holds')) : badge('done', t('measure.over'))} ${one.breaches?.length ? badge('late', t('measure.broken', { n: one.breaches.length })) : nothing}</h2>
      <dl class="facts">
        ${fact(t('measure.bound'), memberName(members, one.boundMember))} ${one.protectedMember ? fact(t('measure.protected'), memberName(members, one.protectedMember)) : nothing}
        ${fact(t('measure.issuer'), label('measureIssuer', one.issuer))} ${fact(t('measure.from'), date(one.fromOn))} ${one.untilOn ? fact(t('measure.until'), date(one.untilOn)) : fact(t('measure.until'), t('measure.noEnd'))}
        ${fact(t('measure.organisation'), one.organisation)} ${one.endedOn ? fact(t('measure.ended'), html`${date(one.endedOn)}<div class="preserve">${one.endedBecause}</div>`) : nothing}
      </dl>
      ${one.conditions ? html`<h3>${t('measure.conditions')}</h3><p class="preserve">${one.conditions}</p>` : nothing}
      ${one.judicialReasoning ? html`<h3>${t('measure.reasoning')} ${badge('info', t('risk.judicial'))}</h3><p class="preserve">${one.judicialReasoning}</p>` : nothing}
      ${one.breaches?.length ? html`<h3>${t('measure.breaches')}</h3><ul>${one.breaches.map((/** @type {any} */ breach) => html`<li>${date(breach.happenedOn)} (${breach.organisation}): <span class="preserve">${breach.breachWords}</span></li>`)}</ul>` : nothing}
      ${this.acting?.id === one.id ? html`<chain-measure-form class="once" .act=${this.acting.act} .members=${members} .address=${`${API}/measures/${one.id}`} @done=${() => this.done()}></chain-measure-form>` : html`<div class="actions">${['breach', 'end'].filter((act) => one.offers?.includes(act)).map((act) => html`<button type="button" class="small" @click=${() => this.begin(one.id, act)}>${t(`measure.${act}.title`)}</button>`)}</div>`}
    </section>`
  }
}

customElements.define('chain-measures', MeasuresScreen)
export default 'chain-measures'
