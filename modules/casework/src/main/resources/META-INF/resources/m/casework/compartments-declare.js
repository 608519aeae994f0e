// @ts-check
/** Saying that one has a conflict of interest with a dossier oneself; after that there is nothing to come back to. */
import { Screen, html } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { t } from '/kit/i18n.js'
import { guard, navigate } from '/kit/router.js'
import { toast } from '/kit/toast.js'
import { API } from '/m/casework/casework.js'

class Declaration extends Screen {
  constructor() {
    super()
    this.form = new Form(this)
  }

  async load() {
    guard(() => this.form.dirty)
  }

  /** @param {Event} event */
  async send(event) {
    const missing = this.form.missing({ reason: 'declaration.reason.missing' })
    const done = await this.form.submit(event, missing, (key) => post(`${API}/dossiers/${this.params.dossierId}/conflictDeclarations`, this.form.values, { key }))
    if (!done) return
    guard(() => false)
    toast(t('declaration.done'))
    await navigate('/')
  }

  view() {
    const back = { path: `/dossiers/${this.params.dossierId}`, label: t('section.overview') }
    return html`<div class="page narrow">
      ${errorSummary(this.form)} ${heading({ title: t('declaration.title'), lead: t('declaration.lead'), back })}
      <form class="panel" novalidate @submit=${this.send}>
        ${textArea(this.form, { name: 'reason', label: t('declaration.reason'), hint: t('declaration.reason.hint'), rows: 3 })}
        <div class="actions">${submitButton(this.form, t('declaration.act'))}</div>
      </form>
    </div>`
  }
}

customElements.define('casework-conflict-declaration', Declaration)
export default 'casework-conflict-declaration'
