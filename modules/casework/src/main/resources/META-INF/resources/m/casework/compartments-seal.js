// @ts-check
/** Sealing a dossier for a circle of people, giving it another circle, and unsealing it. */
import { html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { checkbox, textArea } from '/kit/field.js'
import { t } from '/kit/i18n.js'
import { API } from '/m/casework/casework.js'
import { DossierAct } from '/m/casework/dossier-act.js'

class Seal extends DossierAct {
  static properties = { ...DossierAct.properties, unsealing: { attribute: false } }

  constructor() {
    super()
    /** @type {any} the seal that is lifted; undefined when one is set */
    this.unsealing = undefined
    /** @type {any[]} */
    this.colleagues = []
  }

  connectedCallback() {
    super.connectedCallback()
    if (!this.unsealing) this.ask()
  }

  async ask() {
    this.colleagues = (await get(`${API}/colleagues`)).body.items
    this.requestUpdate()
  }

  get act() {
    return this.unsealing ? 'unseal' : 'seal'
  }

  get collection() {
    return this.unsealing ? `seals/${this.unsealing.id}/liftings` : 'seals'
  }

  missing() {
    return this.form.missing({ reason: 'seal.reason.missing' })
  }

  body() {
    const { circle = {}, reason } = this.form.values
    return this.unsealing ? { reason } : { reason, circle: this.colleagues.map((one) => one.account).filter((account) => circle[account]) }
  }

  fields() {
    return html`<p>${t(`${this.act}.lead`)}</p>
      ${this.unsealing ? nothing : this.circle()}
      ${textArea(this.form, { name: 'reason', label: t('seal.reason'), hint: t('seal.reason.hint'), rows: 3 })}`
  }

  circle() {
    return html`<fieldset class="field">
      <legend>${t('seal.circle')}</legend>
      <p class="hint">${t('seal.circle.hint')}</p>
      <div class="choices">${this.colleagues.map((one) => checkbox(this.form, { name: `circle.${one.account}`, label: one.name }))}</div>
    </fieldset>`
  }
}

customElements.define('casework-seal', Seal)
