// @ts-check
/** Making the number that somebody is known with safety-critical. */
import { html } from '/kit/element.js'
import { t } from '/kit/i18n.js'
import { DossierAct } from '/m/casework/dossier-act.js'

class PhoneProtection extends DossierAct {
  static properties = { ...DossierAct.properties, person: { attribute: false } }

  constructor() {
    super()
    /** @type {any} whose number it is */
    this.person = {}
  }

  get act() {
    return 'safe.phone'
  }

  get isKept() {
    return false
  }

  get collection() {
    return `members/${this.person.id}/phoneProtections`
  }

  body() {
    return undefined
  }

  fields() {
    return html`<p>${t('safe.phone.text')}</p>`
  }
}

customElements.define('casework-phone-protection', PhoneProtection)
