// @ts-check
/** Writing the next version of a plan: goals with who does what, why nothing is done from a side, and what the family wants. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, put } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { label, t } from '/kit/i18n.js'
import { Kept } from '/kit/kept.js'
import { guard, navigate } from '/kit/router.js'
import { toast } from '/kit/toast.js'
import { sections } from '/m/casework/sections.js'
import { API, centre } from '/m/chain-approach/chain.js'
import { goalFields, missingIn, sentGoal, written } from '/m/chain-approach/plan-fields.js'
import { PLANS, memberName, perspectives } from '/m/chain-approach/plan-words.js'

class PlanDraft extends Screen {
  constructor() {
    super()
    this.form = new Form(this, { goals: [], unused: {}, wishes: {} })
    this.form.stale = () => this.overtaken()
    /** @type {any} */
    this.plan = undefined
    /** @type {any} */
    this.centre = undefined
    this.etag = ''
    this.late = false
  }

  async load() {
    const [here, plans] = await Promise.all([centre(), get(`${API}/dossiers/${this.params.dossierId}/plans`)])
    this.centre = here
    await this.read(plans.body.plans.at(-1).id)
    this.form.values = written(this.plan.draft ?? this.plan.current, this.plan.members)
    if (this.form.values.goals.length === 0) this.addGoal()
    this.form.kept ??= new Kept(this.form, '/api/casework/v1/drafts', { form: 'plan.draft', about: this.plan.id })
    this.form.kept.look()
    this.form.dirty = false
    guard(() => this.form.dirty)
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.form.kept?.leave()
  }

  /** @param {string} id */
  async read(id) {
    const { body, etag } = await get(`${PLANS}/${id}`)
    this.plan = body
    this.etag = etag
  }

  /** Somebody else wrote meanwhile: what was typed stays, and whoever typed it says which of the two goes on. */
  async overtaken() {
    this.late = true
    await this.read(this.plan.id)
    this.requestUpdate()
  }

  takeTheirs() {
    this.form.values = written(this.plan.draft ?? this.plan.current, this.plan.members)
    this.goOn()
  }

  goOn() {
    this.late = false
    this.form.issues = []
    this.requestUpdate()
  }

  addGoal() {
    this.form.values.goals.push({ readers: {}, actions: [{ readers: {} }] })
    this.form.dirty = true
    this.requestUpdate()
  }

  /** @param {any[]} list @param {any} [what] */
  change(list, what) {
    if (what === undefined) list.push({ readers: {} })
    else list.splice(what, 1)
    this.form.set('changed', String(Date.now()))
  }

  body() {
    const { goals, unused, wishes } = this.form.values
    return {
      goals: goals.map(sentGoal),
      unused: perspectives.filter((side) => unused[side]).map((side) => ({ perspective: side, unusedReason: unused[side] })),
      wishes: Object.keys(wishes).filter((id) => wishes[id]).map((id) => ({ wishMember: id, wishWords: wishes[id] })),
    }
  }

  /** @param {Event} event */
  async send(event) {
    if (!(await this.form.submit(event, missingIn(this.form), () => put(`${PLANS}/${this.plan.id}/draft`, this.body(), { etag: this.etag })))) return
    toast(t('plan.draft.kept'))
    await navigate(`/dossiers/${this.params.dossierId}/plan`)
  }

  view() {
    const { form, plan } = this
    const back = { path: `/dossiers/${this.params.dossierId}/plan`, label: t('plan.title') }
    return html`<div class="page narrow">
      ${errorSummary(form)} ${heading({ title: t('plan.numbered', { number: plan.dossierNumber }), lead: t('plan.draft.lead'), back })} ${sections(this, this.params.dossierId, '/plan')}
      ${form.kept?.notice()} ${this.late ? this.overtakenBy() : nothing}
      <form novalidate @submit=${this.send}>
        ${form.values.goals.map((/** @type {any} */ _goal, /** @type {number} */ at) => goalFields(this, at))}
        <div class="actions"><button type="button" @click=${() => this.addGoal()}>${t('plan.goal.add')}</button></div>
        <section class="panel" aria-labelledby="plan-unused">
          <h2 id="plan-unused">${t('plan.sides')}</h2>
          <p class="soft">${t('plan.sides.text')}</p>
          ${perspectives.filter((side) => !this.uses(side)).map((side) => textArea(form, { name: `unused.${side}`, label: t('plan.unused.why', { side: label('perspective', side) }), optional: true, rows: 2 }))}
          ${perspectives.every((side) => this.uses(side)) ? html`<p>${t('plan.sides.all')}</p>` : nothing}
        </section>
        <section class="panel" aria-labelledby="plan-wishes">
          <h2 id="plan-wishes">${t('plan.wishes')}</h2>
          <p class="soft">${t('plan.wishes.text')}</p>
          ${plan.members.map((/** @type {any} */ one) => textArea(form, { name: `wishes.${one.id}`, label: memberName(plan.members, one.id), optional: true, rows: 2 }))}
        </section>
        <div class="actions">${submitButton(form, t('plan.draft.keep'))} <a class="button" href=${back.path}>${t('dialog.cancel')}</a> ${form.kept?.status()}</div>
      </form>
    </div>`
  }

  /** @param {string} side */
  uses(side) {
    return this.form.values.goals.some((/** @type {any} */ goal) => goal.actions.some((/** @type {any} */ one) => one.perspective === side))
  }

  overtakenBy() {
    return html`<section class="notice warn" aria-labelledby="plan-late">
      <h2 id="plan-late">${t('plan.late')}</h2>
      <p>${t('plan.late.text')}</p>
      <div class="actions"><button type="button" @click=${() => this.goOn()}>${t('plan.late.mine')}</button> <button type="button" @click=${() => this.takeTheirs()}>${t('plan.late.theirs')}</button></div>
    </section>`
  }
}

customElements.define('chain-plan-draft', PlanDraft)
export default 'chain-plan-draft'
