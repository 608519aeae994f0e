// @ts-check
/** One house ban: its clock, the days that matter, and what the court and the justice house do with it. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { confirmed } from '/kit/dialog.js'
import { heading } from '/kit/heading.js'
import { dateTime, label, longDate, t, time } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'
import { BANS, banned, fact, signs, standing } from '/m/short-chain/bans-words.js'
import '/m/casework/safecontact-secret.js'
import '/m/short-chain/bans-act.js'

class HouseBan extends Screen {
  static properties = { ...Screen.properties, act: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.ban = undefined
    this.etag = ''
    /** What somebody is writing down: `hearing`, `rule`, `lift` or `justiceHouse`. @type {string | undefined} */
    this.act = undefined
  }

  get address() {
    return `${BANS}/${this.params.banId}`
  }

  async load() {
    const { body, etag } = await get(this.address)
    this.ban = body
    this.etag = etag
  }

  /** @param {string} act */
  async open(act) {
    this.act = act
    await this.updateComplete
    const title = this.querySelector('#ban-act')
    if (title instanceof HTMLElement) title.focus()
  }

  async done() {
    this.act = undefined
    toast(t('bans.kept'))
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  async withdraw() {
    if (!(await confirmed({ title: t('bans.withdraw'), text: t('bans.withdraw.text'), act: t('bans.withdraw'), kind: 'danger' }))) return
    await post(`${this.address}/withdrawals`, undefined, { etag: this.etag })
    await this.done()
  }

  view() {
    const { head, offers } = this.ban
    const acts = ['hearing', 'rule', 'justiceHouse', 'lift'].filter((act) => offers.includes(act))
    return html`<div class="page narrow">
      ${heading({ title: t('bans.one.title'), lead: [head.municipality, banned(head)].filter(Boolean).join(' · '), back: { path: '/house-bans', label: t('bans.title') } })}
      ${this.clock(head)} ${this.court()} ${this.justiceHouse()} ${this.home()}
      <div class="actions" role="group" aria-label=${t('bans.acts')}>
        ${acts.map((act) => html`<button type="button" @click=${() => this.open(act)}>${t(`bans.act.${act}`)}</button>`)}
        ${offers.includes('withdraw') ? html`<button type="button" @click=${() => this.withdraw()}>${t('bans.withdraw')}</button>` : nothing}
      </div>
      ${this.act ? html`<short-ban-act .ban=${this.ban} .act=${this.act} .address=${this.address} .etag=${this.etag} @done=${() => this.done()} @stale=${() => this.refresh()} @cancel=${() => (this.act = undefined)}></short-ban-act>` : nothing}
    </div>`
  }

  /** @param {any} head */
  clock(head) {
    const one = this.ban
    const extended = head.state === 'extended'
    return html`<section class="panel" aria-labelledby="ban-clock">
      <h2 id="ban-clock">${standing(head)}</h2>
      ${head.attention?.length ? html`<p>${signs(head.attention)}</p>` : nothing}
      <dl class="facts">
        ${fact(t('bans.notice'), dateTime(one.noticeAt))}
        ${fact(t('bans.lastDay', { days: head.days }), t('bans.at', { day: longDate(one.firstEndsAt), hour: time(one.firstEndsAt) }))}
        ${extended ? fact(t('bans.extendedUntil'), t('bans.included', { day: longDate(one.extendedUntilOn) })) : nothing}
        ${one.liftedAt ? fact(t('bans.lifted'), t('bans.lifted.by', { at: dateTime(one.liftedAt), by: label('liftedBy', one.liftedBy) })) : nothing}
        ${head.day === undefined ? nothing : fact(t('bans.promptOn'), longDate(one.promptOn))}
      </dl>
      <p class="soft small">${t('bans.clock.hint')}</p>
    </section>`
  }

  court() {
    const one = this.ban
    return html`<section class="panel" aria-labelledby="ban-court">
      <h2 id="ban-court">${t('bans.court')}</h2>
      <dl class="facts">
        ${fact(t('bans.hearing'), one.head.hearingAt ? t('bans.at', { day: longDate(one.head.hearingAt), hour: time(one.head.hearingAt) }) : t('bans.hearing.none'))}
        ${fact(t('bans.lastHearingDay'), one.lastHearingOn ? longDate(one.lastHearingOn) : t('bans.lastHearingDay.none'))}
        ${one.ruledOn ? fact(t('bans.ruled'), t(one.extendedUntilOn ? 'bans.ruled.extended' : 'bans.ruled.not', { on: longDate(one.ruledOn), until: longDate(one.extendedUntilOn) })) : nothing}
        ${fact(t('bans.latestExtension'), longDate(one.latestExtensionOn))}
      </dl>
    </section>`
  }

  justiceHouse() {
    const one = this.ban
    return html`<section class="panel" aria-labelledby="ban-justice">
      <h2 id="ban-justice">${t('bans.justiceHouse')}</h2>
      <dl class="facts">
        ${fact(t('bans.justiceHouse.by'), longDate(one.justiceHouseDueOn))}
        ${fact(t('bans.justiceHouse.now'), one.justiceHouse ? t('bans.justiceHouse.on', { result: label('justiceHouse', one.justiceHouse), day: longDate(one.justiceHouseOn) }) : t('bans.justiceHouse.none'))}
      </dl>
    </section>`
  }

  home() {
    const one = this.ban
    const shown = one.offers.includes('revealHome') ? html`<casework-secret .address=${`${this.address}/homeReveals`} .name=${t('bans.home')}></casework-secret>` : nothing
    return html`<section class="panel" aria-labelledby="ban-home">
      <h2 id="ban-home">${t('bans.home')}</h2>
      <p class="soft">${t(one.homeKept ? 'bans.home.sealed' : 'bans.home.unknown')}</p>
      ${shown}
      ${this.may('short-chain.intervention.read') ? html`<div class="actions"><a href="/interventions">${t('bans.intervention')}</a></div>` : nothing}
    </section>`
  }
}

customElements.define('short-ban', HouseBan)
export default 'short-ban'
