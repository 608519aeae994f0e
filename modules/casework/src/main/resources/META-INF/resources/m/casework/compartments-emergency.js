// @ts-check
/** Opening a dossier that somebody else directs, because it cannot wait: what it means stands above the button. */
import { Screen, html } from '/kit/element.js'
import { get, post, query } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { radios, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { label, t } from '/kit/i18n.js'
import { guard, navigate } from '/kit/router.js'
import { API } from '/m/casework/casework.js'

const occasions = ['acuteDanger', 'callFromFamily', 'questionOfPolice', 'directorUnreachable', 'other']

class Emergency extends Screen {
  constructor() {
    super()
    /** @type {any[]} */
    this.running = []
    this.form = new Form(this)
  }

  async load() {
    this.running = (await get(query(`${API}/emergencies`, { state: 'running' }))).body.items
    guard(() => this.form.dirty)
  }

  /** @param {Event} event */
  async send(event) {
    const { dossierId } = this.params
    const missing = this.form.missing({ occasion: 'emergency.occasion.missing', reason: 'emergency.reason.missing' })
    const done = await this.form.submit(event, missing, (key) => post(`${API}/dossiers/${dossierId}/emergencies`, this.form.values, { key }))
    if (!done) return
    guard(() => false)
    await navigate(`/dossiers/${dossierId}`)
  }

  view() {
    const back = { path: '/search', label: t('menu.search') }
    const open = this.running.some((one) => one.dossierId === this.params.dossierId)
    return html`<div class="page narrow">
      ${errorSummary(this.form)} ${heading({ title: t('emergency.title'), lead: t('emergency.lead'), back })}
      ${open ? html`<p class="notice"><a href="/dossiers/${this.params.dossierId}">${t('emergency.openAlready')}</a></p>` : this.fields()}
    </div>`
  }

  fields() {
    const choices = occasions.map((value) => ({ value, label: label('emergencyOccasion', value) }))
    return html`<div class="notice warn">
        <p><strong>${t('emergency.warning')}</strong></p>
        <ul>
          ${['told', 'reviewed', 'ends', 'closed'].map((one) => html`<li>${t(`emergency.warning.${one}`)}</li>`)}
        </ul>
      </div>
      <form class="panel" novalidate @submit=${this.send}>
        ${radios(this.form, { name: 'occasion', label: t('emergency.occasion') }, choices)}
        ${textArea(this.form, { name: 'reason', label: t('emergency.reason'), hint: t('emergency.reason.hint'), rows: 3 })}
        <div class="actions">${submitButton(this.form, t('emergency.act'))}</div>
      </form>`
  }
}

customElements.define('casework-emergency', Emergency)
export default 'casework-emergency'
