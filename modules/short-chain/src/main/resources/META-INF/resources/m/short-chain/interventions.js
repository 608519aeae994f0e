// @ts-check
/** What police zones reported, the latest first. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, query } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { dateTime, t } from '/kit/i18n.js'
import { Paged, paging, table } from '/kit/table.js'
import { API, INTERVENTIONS, decided, houseBan, who } from '/m/short-chain/short.js'

class Interventions extends Screen {
  constructor() {
    super()
    this.waiting = ''
    /** @type {any[]} */
    this.levels = []
    this.pages = new Paged(async (address) => (await get(address)).body, () => query(INTERVENTIONS, { waiting: this.waiting }))
  }

  async load() {
    this.levels = (await get(`${API}/levels`)).body.items
    await this.pages.start()
  }

  /** @param {string} waiting */
  async choose(waiting) {
    this.waiting = waiting
    await this.pages.start()
    this.requestUpdate()
  }

  acts() {
    return html`${this.may('short-chain.screening.decide') ? html`<a class="button primary" href="/screening">${t('screening.act')}</a>` : nothing}
      ${this.may('short-chain.intervention.record') ? html`<a class="button" href="/interventions/new">${t('interventions.new.act')}</a>` : nothing}
      ${this.may('short-chain.batch.bring') ? html`<a class="button" href="/batches/new">${t('batches.new.act')}</a>` : nothing}
      ${this.may('short-chain.figure.read') ? html`<a class="button" href="/screening-figures">${t('screeningFigures.act')}</a>` : nothing}`
  }

  /** Where somebody goes on after the screening. @param {any} one */
  followed(one) {
    if (!['contact', 'dossier'].includes(one.outcome) || !this.may('short-chain.outreach.read')) return nothing
    return html`<br /><a class="small" href="/outreaches/${one.id}">${t(`interventions.next.${one.outcome}`)}<span class="for-readers"> ${dateTime(one.occurredAt)}</span></a>`
  }

  view() {
    const columns = [
      { title: t('interventions.occurredAt'), cell: (/** @type {any} */ one) => html`<strong>${dateTime(one.occurredAt)}</strong>` },
      { title: t('interventions.place'), cell: (/** @type {any} */ one) => html`${one.municipality}<br /><span class="soft">${one.zoneName}</span>` },
      { title: t('interventions.persons'), cell: (/** @type {any} */ one) => who(one) },
      { title: t('interventions.facts'), cell: (/** @type {any} */ one) => html`${one.facts} ${houseBan(one)}${this.may('short-chain.houseBan.record') && one.persons?.length ? html`<br /><a class="small" href="/interventions/${one.id}/house-ban">${t('bans.new.title')}<span class="for-readers"> ${dateTime(one.occurredAt)}</span></a>` : nothing}` },
      { title: t('interventions.decision'), cell: (/** @type {any} */ one) => (one.waiting ? t('interventions.waits') : html`${decided(one, this.levels)}<br /><span class="soft">${one.screenedBy}${one.screenedAtTable ? `, ${t('interventions.atTable', { table: one.screenedAtTable })}` : ''}</span>${this.followed(one)}`) },
    ]
    const choices = [['', 'interventions.all'], ['true', 'interventions.waiting'], ['false', 'interventions.screened']]
    return html`<div class="page">
      ${heading({ title: t('interventions.title'), lead: t('interventions.lead'), acts: this.acts() })}
      <section class="panel" aria-label=${t('interventions.title')}>
        <fieldset class="actions">
          <legend class="for-readers">${t('interventions.show')}</legend>
          ${choices.map(([value, key]) => html`<label class="choice"><input type="radio" name="waiting" .checked=${this.waiting === value} @change=${() => this.choose(value)} /><span>${t(key)}</span></label>`)}
        </fieldset>
        ${table({ caption: t('interventions.title'), columns, rows: this.pages.items, empty: { title: t('interventions.none'), text: t('interventions.none.text') } })}
        ${paging(this.pages, async (move) => {
          await move()
          this.requestUpdate()
        })}
      </section>
    </div>`
  }
}

customElements.define('short-interventions', Interventions)
export default 'short-interventions'
