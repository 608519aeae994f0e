// @ts-check
/** On top of a dossier that is open in an emergency: how long it still is, and the way out. Elsewhere it is not there. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { get, post, query } from '/kit/api.js'
import { t, time } from '/kit/i18n.js'
import { navigate } from '/kit/router.js'
import { API } from '/m/casework/casework.js'

class Banner extends FjcElement {
  static properties = { dossier: {}, left: { state: true } }

  constructor() {
    super()
    this.dossier = ''
    /** Whole minutes, the last one counted in. */
    this.left = 0
    /** @type {any} */
    this.emergency = undefined
    /** @type {ReturnType<typeof setInterval> | undefined} */
    this.clock = undefined
  }

  connectedCallback() {
    super.connectedCallback()
    this.look()
  }

  disconnectedCallback() {
    clearInterval(this.clock)
    super.disconnectedCallback()
  }

  async look() {
    const { items } = (await get(query(`${API}/emergencies`, { state: 'running' }))).body
    this.emergency = items.find((/** @type {any} */ one) => one.dossierId === this.dossier && one.offers.includes('end') && !one.offers.includes('review'))
    if (!this.emergency || !this.isConnected) return
    this.tick()
    this.clock = setInterval(() => this.tick(), 1000)
  }

  /** When the time is over nothing of the dossier stays on the screen. */
  tick() {
    const left = Date.parse(this.emergency.until) - Date.now()
    this.left = Math.max(0, Math.ceil(left / 60_000))
    if (left <= 0) {
      clearInterval(this.clock)
      navigate('/emergencies')
    }
  }

  async end() {
    await post(`${API}/emergencies/${this.emergency.id}/endings`)
    await navigate('/emergencies')
  }

  render() {
    if (!this.emergency) return nothing
    return html`<div class="notice warn" role="group" aria-label=${t('emergency.banner')}>
      <p><strong>${t('emergency.banner')}</strong> ${t('emergency.left', { n: this.left, at: time(this.emergency.until) })}</p>
      <p class="small">${t('emergency.banner.closed')}</p>
      <div class="actions"><button type="button" class="small" @click=${this.end}>${t('emergency.end')}</button></div>
    </div>`
  }
}

customElements.define('casework-emergency-banner', Banner)
