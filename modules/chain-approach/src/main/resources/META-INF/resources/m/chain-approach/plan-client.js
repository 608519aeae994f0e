// @ts-check
/** A version of a plan for one of the family: choose for whom, look at it as it will be on paper, leave out more, and make it. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { checkbox, selectField, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { label, t } from '/kit/i18n.js'
import { guard, navigate } from '/kit/router.js'
import { toast } from '/kit/toast.js'
import { sections } from '/m/casework/sections.js'
import { API } from '/m/chain-approach/chain.js'
import { PLANS, memberChoices } from '/m/chain-approach/plan-words.js'

class PlanClient extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.plan = undefined
    this.etag = ''
    /** @type {any} as it would be on paper; gone as soon as somebody else is chosen */
    this.sheet = undefined
    /** @type {any[]} all that could be left out, also what is left out already */
    this.choices = []
    /** @type {any[]} what could be left out when it may not be shown as it is */
    this.stops = []
    /** Who that was for. */
    this.stoppedFor = ''
    this.form = new Form(this)
    this.form.stale = () => this.anew()
  }

  async load() {
    const { body } = await get(`${API}/dossiers/${this.params.dossierId}/plans`)
    const read = await get(`${PLANS}/${body.plans.at(-1).id}`)
    this.plan = read.body
    this.etag = read.etag
    guard(() => this.form.dirty)
  }

  /** Others said something of the plan meanwhile: what is chosen stays, and it is looked at again. */
  async anew() {
    const read = await get(`${PLANS}/${this.plan.id}`)
    this.plan = read.body
    this.etag = read.etag
    this.looked = ''
    this.requestUpdate()
  }

  get address() {
    return `${PLANS}/${this.plan.id}/clientVersions`
  }

  get body() {
    const { reader, leftOut = {} } = this.form.values
    return { reader, leftOut: Object.keys(leftOut).filter((id) => leftOut[id]) }
  }

  get isFor() {
    return this.sheet && this.lookedFor === this.form.values.reader
  }

  /** @param {Event} event */
  async send(event) {
    const { form } = this
    if (!this.isFor && form.values.reader !== this.stoppedFor) {
      form.values.leftOut = {}
      this.stops = []
    }
    this.stoppedFor = form.values.reader
    if (!this.isFor || JSON.stringify(this.body) !== this.looked) {
      await this.look(event)
      return
    }
    const made = await form.submit(event, form.missing({ madeBecause: 'plan.client.because.missing' }), (key) => post(this.address, { ...this.body, madeBecause: form.values.madeBecause }, { key, etag: this.etag }))
    if (!made) return
    toast(t('plan.client.done'))
    await navigate(`/dossiers/${this.params.dossierId}/plan`)
  }

  /** @param {Event} event */
  async look(event) {
    const { form } = this
    const shown = await form.submit(event, form.missing({ reader: 'plan.client.reader.missing' }), () => post(`${this.address}/query`, this.body))
    if (!shown) {
      this.stopped()
      return
    }
    this.stops = []
    if (!this.isFor) this.choices = shown.body.choices
    this.sheet = shown.body
    this.lookedFor = form.values.reader
    this.looked = JSON.stringify(this.body)
    form.dirty = true
    this.requestUpdate()
    await this.updateComplete
    const sheet = /** @type {HTMLElement | null} */ (this.querySelector('#client-sheet'))
    sheet?.focus()
  }

  /** When a sentence stops it, what could be left out is offered all the same. */
  stopped() {
    const { reader } = this.form.values
    const goals = (this.plan.current?.goals ?? []).filter((/** @type {any} */ goal) => goal.readers?.includes(reader))
    this.stops = goals.flatMap((/** @type {any} */ goal) => [
      { id: goal.id, clientChoice: goal.goalTitle },
      ...(goal.actions ?? []).filter((/** @type {any} */ one) => one.readers?.includes(reader)).map((/** @type {any} */ one) => ({ id: one.id, clientChoice: one.actionWhat })),
    ])
    this.requestUpdate()
  }

  view() {
    const { form, plan } = this
    return html`<div class="page narrow">
      ${errorSummary(form)} ${heading({ title: t('plan.numbered', { number: plan.dossierNumber }), lead: t('plan.client.lead'), back: { path: `/dossiers/${this.params.dossierId}/plan`, label: t('plan.title') } })} ${sections(this, this.params.dossierId, '/plan')}
      <form novalidate @submit=${this.send}>
        <section class="panel" aria-labelledby="client-for">
          <h2 id="client-for">${t('plan.client.make')}</h2>
          ${selectField(form, { name: 'reader', label: t('plan.client.reader'), hint: t('plan.client.reader.hint'), size: 'medium' }, memberChoices(plan.members))}
          ${!this.isFor && this.stops.length ? html`<fieldset><legend>${t('plan.client.less')}</legend><p class="hint">${t('plan.client.less.text')}</p><div class="choices">${this.stops.map((/** @type {any} */ one) => checkbox(form, { name: `leftOut.${one.id}`, label: one.clientChoice }))}</div></fieldset>` : nothing}
          ${this.isFor ? nothing : html`<div class="actions">${submitButton(form, t('plan.client.look'))}</div>`}
        </section>
        ${this.isFor ? this.shown() : nothing}
      </form>
    </div>`
  }

  shown() {
    const { form, sheet } = this
    const same = JSON.stringify(this.body) === this.looked
    return html`<section class="panel" aria-labelledby="client-sheet">
        <h2 id="client-sheet" tabindex="-1">${t('plan.client.sheet')} ${badge('info', label('planReader', sheet.reader))}</h2>
        <p class="lead">${sheet.sheetTitle}</p>
        ${sheet.sheetParts.map((/** @type {any} */ part) => html`${part.clientHeading ? html`<h3>${part.clientHeading}</h3>` : nothing}${part.clientLines.map((/** @type {string} */ line) => html`<p class="preserve">${line}</p>`)}`)}
      </section>
      <section class="panel" aria-labelledby="client-less">
        <h2 id="client-less">${t('plan.client.less')}</h2>
        <p class="soft">${t('plan.client.less.text')}</p>
        <div class="choices">${this.choices.map((/** @type {any} */ one) => checkbox(form, { name: `leftOut.${one.id}`, label: one.clientChoice }))}</div>
        ${same ? textArea(form, { name: 'madeBecause', label: t('plan.client.because'), hint: t('plan.client.because.hint'), rows: 3 }) : nothing}
        <div class="actions">${submitButton(form, t(same ? 'plan.client.act' : 'plan.client.again'))}</div>
      </section>`
  }
}

customElements.define('chain-plan-client', PlanClient)
export default 'chain-plan-client'
