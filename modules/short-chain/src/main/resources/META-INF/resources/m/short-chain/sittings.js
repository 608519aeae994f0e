// @ts-check
/** What a table of police zones goes over, for those who sit there: to read along while the meeting lasts. */
import { Screen, html, nothing } from '/kit/element.js'
import { Problem, get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { dateTime, t } from '/kit/i18n.js'
import { Paged, paging } from '/kit/table.js'
import { toast } from '/kit/toast.js'
import { API, decided, houseBan, involved } from '/m/short-chain/short.js'

class Sittings extends Screen {
  constructor() {
    super()
    /** @type {any[]} */
    this.sittings = []
    /** @type {any[]} */
    this.levels = []
    /** @type {any} */
    this.at = undefined
    this.pages = new Paged(async (address) => (await get(address)).body, () => `${API}/sittings/${this.at.id}/interventions`)
  }

  async load() {
    if (this.may('short-chain.intervention.read')) this.levels = (await get(`${API}/levels`)).body.items
    await this.begin()
  }

  /** Where this person sits by now. */
  async begin() {
    this.sittings = (await get(`${API}/sittings`)).body.items
    this.at = this.sittings.find((one) => one.id === this.at?.id) ?? this.sittings[0]
    if (this.at) await this.pages.start()
    this.requestUpdate()
  }

  /** @param {any} sitting */
  async sit(sitting) {
    this.at = sitting
    await this.unlessOver(() => this.pages.start())
    if (this.at) toast(t('sittings.read'))
  }

  /** When a meeting is over nothing of it stays on the screen. @param {() => Promise<unknown>} act */
  async unlessOver(act) {
    try {
      await act()
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.status !== 404) throw problem
      this.at = undefined
      this.pages.items = []
      await this.begin()
      toast(t('sittings.over'))
    }
    this.requestUpdate()
  }

  /** @param {any} one */
  line(one) {
    return html`<li>
      <div>
        <p><strong>${dateTime(one.occurredAt)}, ${one.municipality}</strong> · ${one.zoneName} · ${one.facts} ${houseBan(one)}</p>
        <p>${(one.persons ?? []).map(involved).join(' · ')}</p>
        <p>${one.waiting ? html`<span class="soft">${t('interventions.waits')}</span>` : decided(one, this.levels)}</p>
      </div>
    </li>`
  }

  list() {
    return html`<section class="panel" aria-labelledby="sitting">
      <h2 id="sitting">${this.at.table}</h2>
      <p class="soft">${this.at.zones.join(', ')}</p>
      <div class="actions"><button type="button" @click=${() => this.sit(this.at)}>${t('sittings.refresh')}</button></div>
      ${this.pages.items.length ? html`<ol class="sitting">${this.pages.items.map((/** @type {any} */ one) => this.line(one))}</ol>` : html`<p class="empty"><strong>${t('sittings.empty')}</strong></p>`}
      ${paging(this.pages, (move) => this.unlessOver(move))}
    </section>`
  }

  view() {
    const others = this.sittings.filter((one) => one.id !== this.at?.id)
    return html`<div class="page">
      ${heading({ title: t('sittings.title'), lead: t('sittings.lead') })}
      ${others.length ? html`<div class="actions">${others.map((one) => html`<button type="button" @click=${() => this.sit(one)}>${t('sittings.to', { table: one.table })}</button>`)}</div>` : nothing}
      ${this.at ? this.list() : html`<section class="panel"><p class="empty"><strong>${t('sittings.none')}</strong> ${t('sittings.none.text')}</p></section>`}
    </div>`
  }
}

customElements.define('short-sittings', Sittings)
export default 'short-sittings'
