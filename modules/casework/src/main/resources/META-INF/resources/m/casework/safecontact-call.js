// @ts-check
/** What was agreed with the person who is about to be contacted, and asking the server whether it can be done so, now. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { Problem, newId, post } from '/kit/api.js'
import { label, t } from '/kit/i18n.js'
import { SAFE_CHANNELS, dueBadge, ruleFacts } from '/m/casework/safecontact-rule.js'

/** How a contact made so is written down. */
export const LOGGED_AS = { mobile: 'phone', landline: 'phone', text: 'message', email: 'message', letter: 'message', visit: 'visit' }

class SafeCall extends FjcElement {
  static properties = { rule: { attribute: false }, person: { attribute: false }, address: { attribute: false }, reason: { attribute: false }, said: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.rule = undefined
    this.person = ''
    this.address = ''
    /** @type {string | undefined} why it must be done all the same */
    this.reason = undefined
    /** @type {{good: boolean, text: string, channel: string} | undefined} what the server said last */
    this.said = undefined
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('person')) this.said = undefined
  }

  /** @param {string} channel */
  async attempt(channel) {
    const overrideReason = this.said?.good === false ? this.reason : undefined
    try {
      await post(`${this.address}/contactAttempts`, { person: this.person, channel, ...(overrideReason ? { overrideReason } : {}) }, { key: newId() })
      this.said = { good: true, text: t(overrideReason ? 'safe.call.override' : 'safe.call.good'), channel }
      this.dispatchEvent(new CustomEvent('allowed', { detail: channel }))
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      this.said = { good: false, text: problem.detail, channel }
      if (problem.status === 409) this.dispatchEvent(new CustomEvent('outside', { detail: channel }))
    }
    await this.updateComplete
    const part = this.querySelector('.answer')
    if (part instanceof HTMLElement) part.focus()
  }

  render() {
    const { rule, said } = this
    return html`<section class="notice ${rule ? 'warn' : ''}" aria-labelledby="safe-call">
      <h3 id="safe-call">${t('safe.title')} ${rule ? dueBadge(rule) : nothing}</h3>
      ${rule ? ruleFacts(rule) : html`<p>${t('safe.rule.none')}</p>`}
      ${rule?.hasCodeWord ? html`<p>${t('safe.call.codeWord')}</p>` : nothing}
      <div class="actions" role="group" aria-label=${t('safe.call')}>
        ${SAFE_CHANNELS.map((channel) => html`<button type="button" class="small" @click=${() => this.attempt(channel)}>${label('safeCall', channel)}</button>`)}
      </div>
      ${said ? html`<p class="answer" tabindex="-1" role=${said.good ? 'status' : 'alert'}><strong>${label('safeCall', said.channel)}:</strong> ${said.text}</p>` : nothing}
    </section>`
  }
}

customElements.define('casework-safe-call', SafeCall)
