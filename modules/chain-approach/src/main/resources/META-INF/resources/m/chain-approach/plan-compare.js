// @ts-check
/** What differs between two versions of a plan, field by field. */
import { Screen, html } from '/kit/element.js'
import { get, query } from '/kit/api.js'
import { selectField, submitButton } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { date, label, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { sections } from '/m/casework/sections.js'
import { API, centre, named } from '/m/chain-approach/chain.js'
import { PLANS, memberName } from '/m/chain-approach/plan-words.js'

class PlanCompare extends Screen {
  constructor() {
    super()
    this.form = new Form(this)
    /** @type {any} */
    this.plan = undefined
    /** @type {any} */
    this.found = undefined
    /** @type {any[]} */
    this.organisations = []
  }

  async load() {
    const [{ body }, here] = await Promise.all([get(`${API}/dossiers/${this.params.dossierId}/plans`), centre()])
    this.organisations = here.organisations
    this.plan = (await get(`${PLANS}/${body.plans.at(-1).id}`)).body
    await this.look()
    this.form.values = { from: String(this.found.from), to: String(this.found.to) }
  }

  async look() {
    this.found = (await get(query(`${PLANS}/${this.plan.id}/comparison`, this.form.values))).body
    this.requestUpdate()
    return this.found
  }

  /** What it is a field of. @param {any} one */
  about(one) {
    const { members, draft, current } = this.plan
    if (one.part === 'wish') return t('plan.wish.of', { who: memberName(members, one.of) })
    if (one.part === 'unused') return label('perspective', one.of)
    const goals = [...(draft?.goals ?? []), ...(current?.goals ?? [])]
    const found = one.part === 'goal' ? goals.find((goal) => goal.id === one.of)?.goalTitle : goals.flatMap((goal) => goal.actions ?? []).find((action) => action.id === one.of)?.actionWhat
    return `${label('planPart', one.part)}: ${found ?? t('plan.goal.gone')}`
  }

  /** @param {string} field @param {string | undefined} value */
  shown(field, value) {
    const { members } = this.plan
    if (value === undefined) return ''
    if (field === 'member') return memberName(members, value)
    if (field === 'readers') return value.split(' ').map((id) => memberName(members, id)).join(', ')
    if (field === 'organisation') return named(this.organisations, value)
    if (field === 'dueOn') return date(value)
    if (field === 'lifeDomain' || field === 'perspective') return label(field, value)
    return field === 'safety' ? t('plan.safety') : html`<span class="preserve">${value}</span>`
  }

  view() {
    const { found, form, plan } = this
    const numbers = plan.versions.map((/** @type {any} */ one) => ({ value: String(one.number), label: t(one.effectiveOn ? 'plan.version.held' : 'plan.version.draft', { number: String(one.number), day: date(one.effectiveOn) }) }))
    const columns = [
      { title: t('plan.compare.about'), cell: (/** @type {any} */ one) => this.about(one) },
      { title: t('plan.compare.field'), cell: (/** @type {any} */ one) => label('planField', one.field) },
      { title: t('plan.compare.was', { number: String(found.from) }), cell: (/** @type {any} */ one) => this.shown(one.field, one.was) },
      { title: t('plan.compare.is', { number: String(found.to) }), cell: (/** @type {any} */ one) => this.shown(one.field, one.is) },
    ]
    const title = t('plan.compare.title', { from: String(found.from), to: String(found.to) })
    return html`<div class="page">
      ${heading({ title: t('plan.numbered', { number: plan.dossierNumber }), lead: t('plan.compare.lead'), back: { path: `/dossiers/${this.params.dossierId}/plan`, label: t('plan.title') } })} ${sections(this, this.params.dossierId, '/plan')}
      <section class="panel" aria-labelledby="plan-compare">
        <h2 id="plan-compare">${title}</h2>
        <form novalidate @submit=${(/** @type {Event} */ event) => form.submit(event, [], () => this.look())}>
          <div class="fields">${selectField(form, { name: 'from', label: t('plan.compare.from') }, numbers)} ${selectField(form, { name: 'to', label: t('plan.compare.to') }, numbers)}</div>
          <div class="actions">${submitButton(form, t('plan.compare.look'), '')}</div>
        </form>
      </section>
      <section class="panel" aria-label=${title}>
        ${table({ caption: title, columns, rows: found.differences, empty: { title: t('plan.compare.none') } })}
      </section>
    </div>`
  }
}

customElements.define('chain-plan-compare', PlanCompare)
export default 'chain-plan-compare'
