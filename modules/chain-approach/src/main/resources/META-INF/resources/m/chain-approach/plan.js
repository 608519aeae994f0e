// @ts-check
/** The plan of a family: what holds, who agrees, how far it is, and the way to its next version and to versions for the family. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, newId, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { date, label, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { sections } from '/m/casework/sections.js'
import { API } from '/m/chain-approach/chain.js'
import { said } from '/m/chain-approach/plan-goals.js'
import { PLANS, memberName } from '/m/chain-approach/plan-words.js'
import '/m/chain-approach/plan-acts.js'

class PlanScreen extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.plans = undefined
    /** @type {any} */
    this.plan = undefined
    this.etag = ''
  }

  async load() {
    this.plans = (await get(`${API}/dossiers/${this.params.dossierId}/plans`)).body
    const last = this.plans.plans.at(-1)
    if (!last) return
    const { body, etag } = await get(`${PLANS}/${last.id}`)
    this.plan = body
    this.etag = etag
  }

  async done() {
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  async start() {
    await post(`${API}/dossiers/${this.params.dossierId}/plans`, undefined, { key: newId() })
    await this.done()
  }

  /** @param {string} act */
  offers(act) {
    return this.plan?.offers?.includes(act)
  }

  get path() {
    return `/dossiers/${this.params.dossierId}/plan`
  }

  view() {
    const { plan, plans } = this
    const closed = plan?.stage === 'closed'
    return html`<div class="page">
      ${heading({ title: t('plan.numbered', { number: plans.dossierNumber }), lead: t('plan.lead'), acts: this.acts() })} ${sections(this, plans.id, '/plan')}
      ${plan ? nothing : this.none()}
      ${closed ? html`<p class="notice">${t('plan.closed')} <span class="preserve">${plan.planClosedReason}</span></p>` : nothing}
      ${plan?.clashes?.length ? this.clashes() : nothing}
      ${plan?.draft && !closed ? this.draft() : nothing} ${plan?.current ? html`${this.current()} ${this.agreements()} ${this.evaluations()}` : nothing}
      ${plan?.clientVersions?.length || this.offers('makeClientVersion') ? this.clientVersions() : nothing}
      ${['close'].filter((act) => this.offers(act)).map((act) => this.act(act))}
    </div>`
  }

  acts() {
    if (this.plans.offers?.includes('start')) return html`<button type="button" class="primary" @click=${() => this.start()}>${t('plan.start')}</button>`
    return this.offers('write') ? html`<a class="button" href="${this.path}/draft">${t(this.plan.draft ? 'plan.draft.write' : 'plan.draft.next')}</a>` : undefined
  }

  none() {
    const { dueOn } = this.plans
    return html`<section class="panel" aria-label=${t('plan.title')}>
      <p class="empty"><strong>${t('plan.none')}</strong>${dueOn ? t('plan.dueAfterTable', { day: date(dueOn) }) : t('plan.none.text')}</p>
    </section>`
  }

  clashes() {
    const { clashes, draft, current } = this.plan
    const actions = [...(draft?.goals ?? []), ...(current?.goals ?? [])].flatMap((/** @type {any} */ goal) => goal.actions ?? [])
    const words = (/** @type {any} */ one) => {
      const measure = label('measureKind', one.kind)
      const what = actions.find((/** @type {any} */ action) => action.id === one.action)?.actionWhat ?? ''
      return t(`plan.clash.${one.clash}${one.untilOn ? '' : '.always'}`, { what, measure, day: one.untilOn ? date(one.untilOn) : '' })
    }
    return html`<section class="notice" aria-labelledby="plan-clashes">
      <h2 id="plan-clashes">${t('plan.clashes')}</h2>
      <ul>${clashes.map((/** @type {any} */ one) => html`<li>${words(one)}</li>`)}</ul>
    </section>`
  }

  draft() {
    const { draft, members } = this.plan
    return html`<section class="panel" aria-labelledby="plan-draft">
        <h2 id="plan-draft">${t('plan.draft.title', { number: String(draft.number) })} ${badge('planned', label('planStage', 'draft'))}</h2>
        ${said(draft, members, false)}
      </section>
      ${this.offers('establish') ? this.act('establish') : nothing}`
  }

  current() {
    const { current, members, versions } = this.plan
    return html`<section class="panel" aria-labelledby="plan-current">
      <h2 id="plan-current">${t('plan.current', { number: String(current.number), day: date(current.effectiveOn) })} ${badge('done', label('planStage', this.plan.stage))}</h2>
      <p class="soft small">${t('by', { who: current.establishedBy ?? '', at: date(current.establishedAt) })}${versions.length > 1 ? html` · <a href="${this.path}/comparison">${t('plan.compare')}</a>` : nothing}</p>
      ${said(current, members, this.offers('write'))}
      ${this.offers('print') ? html`<p class="soft small">${t('plan.print.text')}</p><div class="actions"><a class="button" href="${PLANS}/${this.plan.id}/content" download>${t('plan.print')}</a></div>` : nothing}
    </section>`
  }

  agreements() {
    const columns = [
      { title: t('plan.who'), cell: (/** @type {any} */ one) => one.organisationName },
      { title: t('plan.agreement'), cell: (/** @type {any} */ one) => (one.agrees === undefined ? badge('info', t('plan.agreement.not')) : one.agrees ? badge('done', t('plan.agreement.yes')) : badge('late', t('plan.agreement.no'))) },
      { title: t('plan.disagreementReason'), cell: (/** @type {any} */ one) => (one.disagreementReason ? html`<span class="preserve">${one.disagreementReason}</span>` : '') },
      { title: t('plan.said'), cell: (/** @type {any} */ one) => (one.saidAt ? t('by', { who: one.saidBy ?? '', at: date(one.saidAt) }) : '') },
    ]
    return html`<section class="panel" aria-labelledby="plan-agreements">
        <h2 id="plan-agreements">${t('plan.agreements')}</h2>
        ${table({ caption: t('plan.agreements'), columns, rows: this.plan.agreements ?? [], empty: { title: t('plan.agreements.none') } })}
      </section>
      ${this.offers('agree') ? this.act('agree') : nothing}`
  }

  evaluations() {
    const { evaluations, current } = this.plan
    const goal = (/** @type {string} */ id) => current?.goals?.find((/** @type {any} */ one) => one.id === id)?.goalTitle ?? t('plan.goal.gone')
    return html`<section class="panel" aria-labelledby="plan-evaluations">
        <h2 id="plan-evaluations">${t('plan.evaluations')}</h2>
        ${evaluations?.length ? nothing : html`<p class="empty"><strong>${t('plan.evaluations.none')}</strong></p>`}
        ${(evaluations ?? []).map((/** @type {any} */ one) => html`<h3>${date(one.heldOn)}</h3>
          <ul>${one.attainments.map((/** @type {any} */ found) => html`<li>${goal(found.goal)}: ${label('attainment', found.attainment)}</li>`)}</ul>
          ${one.evaluationWords ? html`<p class="preserve">${one.evaluationWords}</p>` : nothing}
          <p class="soft small">${one.nextOn ? t('plan.evaluation.next', { day: date(one.nextOn) }) : nothing}</p>`)}
      </section>
      ${this.offers('evaluate') ? this.act('evaluate') : nothing}`
  }

  clientVersions() {
    const { clientVersions, members } = this.plan
    const columns = [
      { title: t('plan.client.for'), cell: (/** @type {any} */ one) => html`<a href=${new URL(one.content).pathname} download>${memberName(members, one.member)}</a><div class="soft small">${label('planReader', one.reader)} · ${t('plan.version.n', { number: String(one.number) })}</div>` },
      { title: t('plan.client.because'), cell: (/** @type {any} */ one) => html`<span class="preserve">${one.madeBecause}</span>` },
      { title: t('plan.client.made'), cell: (/** @type {any} */ one) => t('by', { who: one.madeBy ?? '', at: date(one.madeAt) }) },
    ]
    return html`<section class="panel" aria-labelledby="plan-clients">
      <h2 id="plan-clients">${t('plan.clients')}</h2>
      <p class="soft">${t('plan.clients.text')}</p>
      ${table({ caption: t('plan.clients'), columns, rows: clientVersions, empty: { title: t('plan.clients.none') } })}
      ${this.offers('makeClientVersion') ? html`<div class="actions"><a class="button" href="${this.path}/client-version">${t('plan.client.make')}</a></div>` : nothing}
    </section>`
  }

  /** @param {string} act */
  act(act) {
    return html`<chain-plan-act class="act" .act=${act} .plan=${this.plan} .etag=${this.etag} @done=${() => this.done()} @stale=${() => this.refresh()}></chain-plan-act>`
  }
}

customElements.define('chain-plan', PlanScreen)
export default 'chain-plan'
