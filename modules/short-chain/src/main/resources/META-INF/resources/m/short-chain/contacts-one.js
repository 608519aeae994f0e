// @ts-check
/** Reaching out to one family: who was there, one short form for a contact, what was tried, and letting others go on. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { date, dateTime, label, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { toast } from '/kit/toast.js'
import { centre } from '/m/casework/casework.js'
import { OUTREACHES, clock, fact, levelOf, named } from '/m/short-chain/contacts-words.js'
import '/m/short-chain/contacts-attempt.js'
import '/m/short-chain/contacts-hand-over.js'

class Outreach extends Screen {
  static properties = { ...Screen.properties, handing: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.one = undefined
    this.etag = ''
    this.handing = false
    /** For who may open a dossier. @type {any} */
    this.centre = undefined
  }

  get address() {
    return `${OUTREACHES}/${this.params.outreachId}`
  }

  async load() {
    const opens = this.may('casework.referral.decide')
    const [{ body, etag }, here] = await Promise.all([get(this.address), opens ? centre() : undefined])
    this.one = body
    this.etag = etag
    this.centre = here
  }

  /** @param {string} words */
  async done(words) {
    this.handing = false
    toast(words)
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  view() {
    const { head, offers } = this.one
    const light = head.level === 1
    return html`<div class="page narrow">
      ${heading({ title: t(light ? 'outreach.light.title' : 'outreach.one.title'), lead: t('outreach.one.lead', { at: dateTime(head.occurredAt), place: head.municipality }), back: { path: '/outreaches', label: t('outreach.title') } })}
      ${this.facts(head)}
      ${offers.includes('contact') ? html`<short-attempt .one=${this.one} .address=${this.address} .etag=${this.etag} .own=${this.workplace.lists ?? {}} @done=${() => this.done(t('outreach.kept'))} @stale=${() => this.refresh()}></short-attempt>` : nothing}
      ${this.tried()} ${this.next(offers)}
    </div>`
  }

  /** @param {any} head */
  facts(head) {
    return html`<section class="panel" aria-labelledby="who">
      <h2 id="who">${t('outreach.family')} ${clock(head)}</h2>
      <dl class="facts">
        ${fact(t('outreach.level'), levelOf(head.level))}
        ${head.persons?.some((/** @type {any} */ one) => one.role) ? head.persons.map((/** @type {any} */ one) => fact(label('involvedRole', one.role), [named(one) || t('bans.nameless'), date(one.birthDate), one.phone].filter(Boolean).join(' · '))) : nothing}
      </dl>
    </section>`
  }

  tried() {
    const { head, tried } = this.one
    const who = (/** @type {any} */ one) => (one.person === undefined ? t('outreach.whole') : named(head.persons?.[one.person] ?? {}) || t('bans.nameless'))
    const columns = [
      { title: t('outreach.when'), cell: (/** @type {any} */ one) => html`${dateTime(one.triedAt)}<br /><span class="hint">${one.triedBy}</span>` },
      { title: t('outreach.who'), cell: who },
      { title: t('outreach.result'), cell: (/** @type {any} */ one) => html`${label('reach', one.reach)}: <strong>${label('contactResult', one.result)}</strong>${one.outsideAgreement ? html`<br /><span class="hint">${t('outreach.outside')}</span>` : nothing}${one.attemptRemark ? html`<p class="preserve small">${one.attemptRemark}</p>` : nothing}` },
      { title: t('outreach.offered'), cell: (/** @type {any} */ one) => (one.offered?.length ? html`<ul class="small">${one.offered.map((/** @type {any} */ each) => html`<li>${label('offer', each.offer)}: ${label('answered', each.answered)}</li>`)}</ul>` : nothing) },
    ]
    return html`<section class="panel" aria-labelledby="tried">
      <h2 id="tried">${t('outreach.history')}</h2>
      ${table({ caption: t('outreach.history'), columns, rows: tried, empty: { title: t('outreach.history.none') } })}
    </section>`
  }

  /** @param {string[]} offers */
  next(offers) {
    const { head, referralId, dossierId } = this.one
    if (dossierId) return html`<p><a href="/dossiers/${dossierId}">${t('outreach.dossier')}</a></p>`
    if (referralId) return html`<p><a href="/referrals/${referralId}">${t('outreach.referral')}</a></p>`
    if (!offers.includes('handOver')) return nothing
    if (!this.handing) return html`<div class="actions"><button type="button" @click=${() => (this.handing = true)}>${t('outreach.handOver')}</button></div>`
    return html`<short-hand-over .head=${head} .tried=${this.one.tried} .address=${this.address} .etag=${this.etag} .centre=${this.centre} .passesOver=${this.may('casework.track.override')} @done=${(/** @type {CustomEvent} */ event) => this.done(t(event.detail.opened ? 'outreach.opened' : 'outreach.handed'))} @stale=${() => this.refresh()} @cancel=${() => (this.handing = false)}></short-hand-over>`
  }
}

customElements.define('short-outreach', Outreach)
export default 'short-outreach'
