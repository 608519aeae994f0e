// @ts-check
/** One safety plan: what it says now and said before, whom and where its person turns to for who asks with a reason, and on paper for that person. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { date, isoDate, label, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { toast } from '/kit/toast.js'
import { sections } from '/m/casework/sections.js'
import { SAFETY, nameOf, saidIn } from '/m/chain-approach/safety-words.js'
import '/m/casework/safecontact-secret.js'

class SafetyPlanScreen extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.plan = undefined
    this.etag = ''
    /** @type {any} a version before the last, once somebody asks for it */
    this.earlier = undefined
    this.form = this.fresh()
  }

  get address() {
    return `${SAFETY}/${this.params.safetyPlanId}`
  }

  async load() {
    const { body, etag } = await get(this.address)
    this.plan = body
    this.etag = etag
    this.earlier = undefined
  }

  /** @param {string} href */
  async look(href) {
    this.earlier = (await get(new URL(href).pathname)).body
    this.requestUpdate()
    await this.updateComplete
    const title = this.querySelector('#safety-earlier')
    if (title instanceof HTMLElement) title.focus()
  }

  /** Whoever wrote in it meanwhile: the reason stays, and it is printed as it is now. */
  fresh() {
    const form = new Form(this)
    form.stale = () => this.refresh()
    return form
  }

  /** @param {Event} event */
  async print(event) {
    const made = await this.form.submit(event, this.form.missing({ printedBecause: 'safety.print.missing' }), (key) => post(`${this.address}/safetyPapers`, this.form.values, { key, etag: this.etag }))
    if (!made) return
    toast(t('safety.print.done'))
    this.form = this.fresh()
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  /** @param {any} version */
  havens(version) {
    return version.havensKept && this.plan.offers?.includes('reveal')
      ? html`<casework-secret .address=${`${this.address}/safetyVersions/${version.id}/havenReveals`} .name=${t('safety.havens')}></casework-secret>`
      : nothing
  }

  view() {
    const { plan } = this
    const { current } = plan
    const here = `/dossiers/${plan.dossierId}/safety-plans`
    const acts = plan.offers?.includes('write') ? html`<a class="button" href="${here}/${plan.id}/text">${t('safety.write')}</a>` : undefined
    return html`<div class="page">
      ${errorSummary(this.form)} ${heading({ title: t('safety.of', { who: nameOf(plan.person) }), lead: t('safety.of.lead'), back: { path: here, label: t('safety.title') }, acts })} ${sections(this, plan.dossierId, '/safety-plans')}
      <section class="panel" aria-labelledby="safety-current">
        <h2 id="safety-current">${t('safety.version', { number: String(current.number) })} ${current.reviewOn < isoDate() ? badge('late', t('safety.late')) : nothing}</h2>
        <p class="soft small">${t('by', { who: current.writtenBy ?? '', at: date(current.writtenAt) })} · ${t('safety.reviewed', { day: date(current.reviewOn) })}</p>
        ${saidIn(current, this.havens(current))}
      </section>
      ${plan.versions?.length > 1 ? this.versions() : nothing} ${this.earlier ? this.before() : nothing}
      ${plan.offers?.includes('print') || plan.papers?.length ? this.papers() : nothing}
    </div>`
  }

  versions() {
    const { current, versions } = this.plan
    return html`<section class="panel" aria-labelledby="safety-versions">
      <h2 id="safety-versions">${t('safety.versions')}</h2>
      <ul>
        ${versions.filter((/** @type {any} */ one) => one.id !== current.id).map((/** @type {any} */ one) => html`<li>${t('safety.version', { number: String(one.number) })}, ${t('by', { who: one.writtenBy ?? '', at: date(one.writtenAt) })} <button type="button" class="small" @click=${() => this.look(one.href)}>${t('safety.versions.look')}<span class="for-readers"> ${t('safety.version', { number: String(one.number) })}</span></button></li>`)}
      </ul>
    </section>`
  }

  before() {
    return html`<section class="panel" aria-labelledby="safety-earlier">
      <h2 id="safety-earlier" tabindex="-1">${t('safety.version', { number: String(this.earlier.number) })} ${badge('info', t('safety.version.over'))}</h2>
      ${saidIn(this.earlier, this.havens(this.earlier))}
    </section>`
  }

  papers() {
    const columns = [
      { title: t('safety.paper'), cell: (/** @type {any} */ one) => html`<a href=${new URL(one.content).pathname} download>${t('safety.version', { number: String(one.number) })}</a><div class="soft small">${label('planReader', one.reader)}</div>` },
      { title: t('safety.print.because'), cell: (/** @type {any} */ one) => html`<span class="preserve">${one.printedBecause}</span>` },
      { title: t('plan.client.made'), cell: (/** @type {any} */ one) => t('by', { who: one.madeBy ?? '', at: date(one.madeAt) }) },
    ]
    return html`<section class="panel" aria-labelledby="safety-papers">
      <h2 id="safety-papers">${t('safety.papers')}</h2>
      <p class="soft">${t('safety.papers.text')}</p>
      ${table({ caption: t('safety.papers'), columns, rows: this.plan.papers ?? [], empty: { title: t('safety.papers.none') } })}
      ${this.plan.offers?.includes('print')
        ? html`<form novalidate @submit=${this.print}>
            ${textArea(this.form, { name: 'printedBecause', label: t('safety.print.because'), hint: t('safety.print.hint'), rows: 2 })}
            <div class="actions">${submitButton(this.form, t('safety.print'))}</div>
          </form>`
        : nothing}
    </section>`
  }
}

customElements.define('chain-safety-plan', SafetyPlanScreen)
export default 'chain-safety-plan'
