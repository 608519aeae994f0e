// @ts-check
/** Letting others go on with a family: what is known is filled in, nobody is asked twice. Who may take up a referral opens the dossier at once. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { radios, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { date, label, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { ADMISSION, admission, answers, criteria, unanswered } from '/m/casework/admission.js'
import { lists } from '/m/casework/casework.js'

class HandOver extends FjcElement {
  static properties = { head: { attribute: false }, tried: { attribute: false }, address: { attribute: false }, etag: { attribute: false }, centre: { attribute: false }, passesOver: { attribute: false } }

  constructor() {
    super()
    /** @type {any} */
    this.head = undefined
    /** @type {any[]} */
    this.tried = []
    this.address = ''
    this.etag = ''
    /** What the centre chose, for who may open a dossier; absent for everybody else. @type {any} */
    this.centre = undefined
    /** Whether the rules of the tracks may be passed over. */
    this.passesOver = false
    this.form = new Form(this)
  }

  firstUpdated() {
    this.form = new Form(this, { situation: this.known(), silentBecause: t('outreach.silent.filled'), criteria: {}, ...(this.centre ? {} : { road: 'referral' }) })
    this.form.stale = () => this.dispatchEvent(new CustomEvent('stale'))
    guard(() => this.form.dirty)
    this.requestUpdate()
    const title = this.querySelector('#hand-over')
    if (title instanceof HTMLElement) title.focus()
  }

  /** What is known, in words; what was said to us is not in it. */
  known() {
    const lines = this.tried.map((one) => t('outreach.situation.tried', { day: date(one.triedAt), how: label('reach', one.reach), result: label('contactResult', one.result) }))
    return [t('outreach.situation', { day: date(this.head.occurredAt), place: this.head.municipality }), ...lines].join('\n')
  }

  get opens() {
    return this.form.value('road') === 'open'
  }

  missing() {
    const told = { situation: 'outreach.situation.missing', silentBecause: 'outreach.silent.missing' }
    if (!this.form.value('road')) return this.form.missing({ road: 'outreach.road.missing', ...told })
    if (!this.opens) return this.form.missing({ handedTo: 'outreach.handedTo.missing', immediateDanger: 'outreach.danger.missing', ...told })
    const first = this.form.missing({ danger: 'look.danger.missing', ...told })
    return [...first, ...unanswered(this.form, this.centre), ...this.form.missing({ ...ADMISSION, reason: 'decision.reason.missing' })]
  }

  body() {
    const { situation, silentBecause, handedTo, immediateDanger, danger, reason, track, caseDirector, nextContactOn, overrideReason } = this.form.values
    if (!this.opens) return { handedTo, immediateDanger: immediateDanger === 'yes', situation, silentBecause }
    return { danger, situation, silentBecause, criteria: answers(this.form, this.centre), reason, track, caseDirector, nextContactOn, ...(overrideReason ? { overrideReason } : {}) }
  }

  /** @param {Event} event */
  async send(event) {
    const where = `${this.address}/${this.opens ? 'dossiers' : 'handOvers'}`
    const kept = await this.form.submit(event, this.missing(), (key) => post(where, this.body(), { key, etag: this.etag }))
    if (kept) this.dispatchEvent(new CustomEvent('done', { detail: { opened: this.opens } }))
  }

  render() {
    const { form } = this
    const roads = ['open', 'referral'].map((value) => ({ value, label: t(`outreach.road.${value}`), hint: t(`outreach.road.${value}.hint`) }))
    const looks = lists.danger.map((value) => ({ value, label: label('danger', value), hint: t(`look.hint.${value}`) }))
    const where = ['dossier', 'chainApproach'].map((value) => ({ value, label: t(`outreach.to.${value}`) }))
    const danger = ['no', 'yes'].map((value) => ({ value, label: t(`outreach.danger.${value}`) }))
    return html`<section class="panel" aria-labelledby="hand-over">
      <h2 id="hand-over" tabindex="-1">${t('outreach.handOver')}</h2>
      <p class="soft">${t('outreach.handOver.hint')}</p>
      ${errorSummary(form)}
      <form novalidate @submit=${this.send}>
        ${this.centre ? radios(form, { name: 'road', label: t('outreach.road') }, roads) : nothing}
        ${form.value('road') === 'referral' ? html`${radios(form, { name: 'handedTo', label: t('outreach.handedTo') }, where)} ${radios(form, { name: 'immediateDanger', label: t('outreach.danger') }, danger)}` : nothing}
        ${this.opens ? radios(form, { name: 'danger', label: t('look.danger') }, looks) : nothing}
        ${textArea(form, { name: 'situation', label: t('outreach.situation.label'), rows: 5 })} ${textArea(form, { name: 'silentBecause', label: t('outreach.silent'), rows: 2 })}
        ${this.opens ? html`${criteria(form, this.centre)} ${admission(form, this.centre, this.passesOver)} ${textArea(form, { name: 'reason', label: t('decision.reason'), hint: t('decision.reason.hint'), rows: 3 })}` : nothing}
        <div class="actions">${submitButton(form, t(this.opens ? 'outreach.open.act' : 'outreach.handOver.act'))} <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('cancel'))}>${t('dialog.cancel')}</button></div>
      </form>
    </section>`
  }
}

customElements.define('short-hand-over', HandOver)
