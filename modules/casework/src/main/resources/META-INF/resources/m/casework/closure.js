// @ts-check
/** Closing a dossier: how safe it is left, what changed for the family, and when someone looks in again. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { confirmed } from '/kit/dialog.js'
import { errorSummary } from '/kit/error-summary.js'
import { dateField, radios, selectField, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { date, isoDate, label, t } from '/kit/i18n.js'
import { Kept } from '/kit/kept.js'
import { coreOf } from '/kit/lists.js'
import { guard, navigate } from '/kit/router.js'
import { toast } from '/kit/toast.js'
import { daysAfter } from '/m/casework/aftercare-days.js'
import { API, centre, choices, codes } from '/m/casework/casework.js'
import { override } from '/m/casework/tracks-override.js'

/** Nobody looks in again after these. */
const NO_AFTER_CARE = ['death', 'mergedDuplicate', 'administrative', 'movedCentre']

class Closure extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.dossier = undefined
    this.etag = ''
    /** @type {string[]} when the centre looks in again */
    this.days = []
    this.form = new Form(this, { domains: {} })
    this.form.stale = () => this.refresh()
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}`
  }

  get afterCare() {
    return !NO_AFTER_CARE.includes(coreOf(this.form.value('reason')))
  }

  async load() {
    const [{ body, etag }, here] = await Promise.all([get(this.address), centre()])
    this.days = daysAfter(here.clocks.afterCareMonths)
    this.dossier = body
    this.etag = etag
    guard(() => this.form.dirty)
    if (!this.form.kept) {
      this.form.kept = new Kept(this.form, `${API}/drafts`, { form: 'closure', about: body.id })
      this.form.kept.look()
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.form.kept?.leave()
  }

  missing() {
    return this.form.missing({
      reason: 'closure.reason.missing',
      safetyStatus: 'closure.safety.missing',
      'domains.safety': 'closure.domain.missing',
      outcome: 'closure.outcome.missing',
    })
  }

  body() {
    const { reason, safetyStatus, outcome, domains, afterCareOn, overrideReason } = this.form.values
    const domainOutcomes = Object.entries(domains).map(([domain, value]) => ({ domain, outcome: value }))
    return { reason, safetyStatus, outcome, domainOutcomes, ...(this.afterCare && afterCareOn ? { afterCareOn } : {}), ...(overrideReason ? { overrideReason } : {}) }
  }

  /** @param {Event} event */
  async send(event) {
    event.preventDefault()
    const missing = this.missing()
    if (missing.length) return this.form.complain(missing)
    const { number } = this.dossier
    if (!(await confirmed({ title: t('closure.confirm', { number }), text: t('closure.confirm.text'), act: t('closure.act') }))) return
    const done = await this.form.submit(event, [], (key) => post(`${this.address}/closures`, this.body(), { key, etag: this.etag }))
    if (done) {
      toast(t('closure.saved'))
      await navigate(`/dossiers/${this.dossier.id}`)
    }
  }

  view() {
    const { form, dossier } = this
    const back = { path: `/dossiers/${dossier.id}`, label: t('dossier.numbered', { number: dossier.number }) }
    if (dossier.state === 'closed') return html`<div class="page narrow">${heading({ title: t('closure.already'), back })}</div>`
    return html`<div class="page narrow">
      ${errorSummary(form)} ${heading({ title: t('closure.title'), lead: t('closure.lead'), back })}
      ${form.kept?.notice()}
      <form class="panel" novalidate @submit=${this.send}>
        ${selectField(form, { name: 'reason', label: t('closure.reason'), size: 'medium' }, choices('closureReason'))}
        ${radios(form, { name: 'safetyStatus', label: t('closure.safety') }, choices('safetyStatus'))}
        ${textArea(form, { name: 'outcome', label: t('closure.outcome'), hint: t('closure.outcome.hint') })} ${this.domain('safety')}
        <details>
          <summary>${t('closure.domains')}</summary>
          <p class="hint">${t('closure.domains.hint')}</p>
          ${codes('lifeDomain').filter((domain) => domain !== 'safety').map((domain) => this.domain(domain))}
        </details>
        ${this.afterCare
          ? html`<p class="notice">${t('closure.afterCare.days', { days: this.days.map(date).join(', ') })}</p>
              ${dateField(form, { name: 'afterCareOn', label: t('closure.afterCare.first'), hint: t('closure.afterCare.hint'), optional: true, min: isoDate(new Date(), 1), max: this.days[this.days.length - 1] })}`
          : nothing}
        ${override(form, this.may('casework.track.override'))}
        <div class="actions">${submitButton(form, t('closure.act'))}<a class="button" href=${back.path}>${t('dialog.cancel')}</a>${form.kept?.status()}</div>
      </form>
    </div>`
  }

  /** @param {string} domain */
  domain(domain) {
    return radios(this.form, { name: `domains.${domain}`, label: t('closure.domain', { domain: label('lifeDomain', domain) }), inline: true, optional: domain !== 'safety' }, choices('domainOutcome'))
  }
}

customElements.define('casework-closure', Closure)
export default 'casework-closure'
