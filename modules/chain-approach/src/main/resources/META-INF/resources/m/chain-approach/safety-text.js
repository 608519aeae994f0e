// @ts-check
/**
 * Writing a safety plan, or writing it again. What is half typed is kept on the server, but for whom and where the person turns to: that is
 * never read back, and stays as it was unless it is typed anew.
 */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post, put } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { checkbox, dateField, selectField, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { isoDate, t } from '/kit/i18n.js'
import { Kept } from '/kit/kept.js'
import { guard, navigate } from '/kit/router.js'
import { meanwhile } from '/kit/side-by-side.js'
import { toast } from '/kit/toast.js'
import { sections } from '/m/casework/sections.js'
import { API, centre } from '/m/chain-approach/chain.js'
import { SAFETY, factorWords, nameOf, protectionWords } from '/m/chain-approach/safety-words.js'

/** One factor as the name of its box. @param {any} one */
const keyOf = (one) => `${one.assessment}_${one.item}`

/** A plan as its form holds it. @param {any} plan */
const values = ({ current }) => ({
  dangerSigns: current.dangerSigns,
  ownSteps: current.ownSteps,
  reviewOn: current.reviewOn < isoDate() ? undefined : current.reviewOn,
  agreements: current.agreements.map(({ organisation, agreedWhat }) => ({ organisation, agreedWhat })),
  factors: Object.fromEntries(current.factors.map((/** @type {any} */ one) => [keyOf(one), true])),
  protections: Object.fromEntries(current.protections.map((/** @type {any} */ one) => [one.id, true])),
})

class SafetyText extends Screen {
  constructor() {
    super()
    /** @type {any} the plan that is written again; none: a new one */
    this.plan = undefined
    /** @type {any} what can be chosen */
    this.file = undefined
    /** @type {any} */
    this.centre = undefined
    this.etag = ''
    this.form = new Form(this, { agreements: [], factors: {}, protections: {} })
    this.form.stale = () => this.read()
  }

  async load() {
    this.centre = await centre()
    await this.read()
    const about = this.plan?.id ?? this.params.dossierId
    if (!this.form.kept) {
      this.form.kept = new Kept(this.form, '/api/casework/v1/drafts', { form: this.plan ? 'safety.text' : 'safety.new', about }, () => ['havens', 'havensGone'])
      this.form.kept.look()
    }
    this.form.dirty = false
    guard(() => this.form.dirty)
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.form.kept?.leave()
  }

  async read() {
    const { dossierId, safetyPlanId } = this.params
    const { body, etag } = await get(safetyPlanId ? `${SAFETY}/${safetyPlanId}` : `${API}/dossiers/${dossierId}/safetyPlans`)
    this.file = body
    this.etag = etag
    if (safetyPlanId) {
      this.plan = body
      this.form.arrived(values(body))
    }
    this.requestUpdate()
  }

  get back() {
    return `/dossiers/${this.params.dossierId}/safety-plans${this.plan ? `/${this.plan.id}` : ''}`
  }

  body() {
    const { dangerSigns, ownSteps, reviewOn, agreements, factors, protections, member, havens, havensGone } = this.form.values
    const chosen = this.file.factorChoices.filter((/** @type {any} */ one) => factors[keyOf(one)])
    return {
      ...(this.plan ? {} : { member }),
      dangerSigns,
      ownSteps,
      ...(havensGone ? { havens: '' } : havens ? { havens } : {}),
      agreements: agreements.filter(Boolean),
      factors: chosen.map((/** @type {any} */ one) => ({ assessment: one.assessment, item: one.item })),
      protections: this.file.protectionChoices.map((/** @type {any} */ one) => one.id).filter((/** @type {string} */ id) => protections[id]),
      ...(reviewOn ? { reviewOn } : {}),
    }
  }

  missing() {
    const { agreements } = this.form.values
    const needed = Object.fromEntries(agreements.flatMap((/** @type {any} */ _one, /** @type {number} */ at) => [
      [`agreements.${at}.organisation`, 'safety.organisation.missing'],
      [`agreements.${at}.agreedWhat`, 'safety.agreedWhat.missing'],
    ]))
    const both = this.form.value('havens') && this.form.value('havensGone') ? [{ name: 'havensGone', text: t('safety.havens.both') }] : []
    return [...both, ...this.form.missing({ ...(this.plan ? {} : { member: 'safety.person.missing' }), dangerSigns: 'safety.dangerSigns.missing', ownSteps: 'safety.ownSteps.missing', ...needed })]
  }

  /** @param {Event} event */
  async send(event) {
    const { etag, form, params, plan } = this
    const done = await form.submit(event, this.missing(), (key) =>
      plan ? put(`${SAFETY}/${plan.id}/text`, this.body(), { etag }) : post(`${API}/dossiers/${params.dossierId}/safetyPlans`, this.body(), { key }))
    if (!done) return
    toast(t('safety.kept'))
    await navigate(plan ? this.back : `${this.back}/${done.body.id}`)
  }

  /** @param {any} [at] place that goes; none: another one comes */
  change(at) {
    const { agreements } = this.form.values
    this.form.set('agreements', at === undefined ? [...agreements, {}] : agreements.filter((/** @type {any} */ _one, /** @type {number} */ other) => other !== at))
  }

  view() {
    const { file, form, plan } = this
    const title = plan ? t('safety.of', { who: nameOf(plan.person) }) : t('safety.start')
    return html`<div class="page narrow">
      ${errorSummary(form)} ${heading({ title, lead: t('safety.text.lead'), back: { path: this.back, label: t('safety.title') } })} ${sections(this, this.params.dossierId, '/safety-plans')}
      ${form.kept?.notice()} ${meanwhile(form)}
      <form novalidate @submit=${this.send}>
        <section class="panel" aria-label=${t('safety.title')}>
          ${plan ? nothing : selectField(form, { name: 'member', label: t('safety.person'), size: 'medium' }, file.members.map((/** @type {any} */ one) => ({ value: one.id, label: nameOf(one) })))}
          ${textArea(form, { name: 'dangerSigns', label: t('safety.dangerSigns'), hint: t('safety.dangerSigns.hint'), rows: 4 })}
          ${textArea(form, { name: 'ownSteps', label: t('safety.ownSteps'), hint: t('safety.ownSteps.hint'), rows: 5 })}
        </section>
        ${this.havens()} ${this.agreements()} ${this.linked()}
        <section class="panel" aria-label=${t('safety.reviewOn')}>
          ${dateField(form, { name: 'reviewOn', label: t('safety.reviewOn'), hint: t('safety.reviewOn.hint'), min: isoDate(), optional: true })}
          <div class="actions">${submitButton(form, t('safety.keep'))}<a class="button" href=${this.back}>${t('dialog.cancel')}</a>${form.kept?.status()}</div>
        </section>
      </form>
    </div>`
  }

  havens() {
    const { form, plan } = this
    const kept = plan?.current.havensKept
    return html`<section class="panel" aria-labelledby="safety-havens">
      <h2 id="safety-havens">${t('safety.havens')}</h2>
      <p class="soft">${t('safety.havens.text')}</p>
      ${textArea(form, { name: 'havens', label: t(kept ? 'safety.havens.anew' : 'safety.havens.who'), hint: t(kept ? 'safety.havens.stay' : 'safety.havens.hint'), rows: 4, optional: true })}
      ${kept ? checkbox(form, { name: 'havensGone', label: t('safety.havens.gone') }) : nothing}
    </section>`
  }

  agreements() {
    const { form } = this
    const partners = this.centre.organisations.filter((/** @type {any} */ one) => one.status !== 'former').map((/** @type {any} */ one) => ({ value: one.code, label: one.name }))
    return html`<section class="panel" aria-labelledby="safety-agreements">
      <h2 id="safety-agreements">${t('safety.agreements')}</h2>
      <p class="soft">${t('safety.agreements.text')}</p>
      ${form.values.agreements.map((/** @type {any} */ _one, /** @type {number} */ at) => html`<fieldset>
        <legend>${t('safety.agreement.n', { n: at + 1 })}</legend>
        ${selectField(form, { name: `agreements.${at}.organisation`, label: t('safety.organisation'), size: 'medium' }, partners)}
        ${textArea(form, { name: `agreements.${at}.agreedWhat`, label: t('safety.agreedWhat'), rows: 2 })}
        <div class="actions"><button type="button" class="small" @click=${() => this.change(at)}>${t('safety.agreement.remove', { n: at + 1 })}</button></div>
      </fieldset>`)}
      <div class="actions"><button type="button" @click=${() => this.change()}>${t('safety.agreement.add')}</button></div>
    </section>`
  }

  linked() {
    const { file, form } = this
    if (!file.factorChoices?.length && !file.protectionChoices?.length) return nothing
    return html`<section class="panel" aria-labelledby="safety-linked">
      <h2 id="safety-linked">${t('safety.linked')}</h2>
      <p class="soft">${t('safety.linked.text')}</p>
      ${file.factorChoices.length ? html`<fieldset><legend>${t('safety.factors')}</legend><div class="choices">${file.factorChoices.map((/** @type {any} */ one) => checkbox(form, { name: `factors.${keyOf(one)}`, label: factorWords(one) }))}</div></fieldset>` : nothing}
      ${file.protectionChoices.length ? html`<fieldset><legend>${t('safety.protections')}</legend><div class="choices">${file.protectionChoices.map((/** @type {any} */ one) => checkbox(form, { name: `protections.${one.id}`, label: protectionWords(one) }))}</div></fieldset>` : nothing}
    </section>`
  }
}

customElements.define('chain-safety-text', SafetyText)
export default 'chain-safety-text'
