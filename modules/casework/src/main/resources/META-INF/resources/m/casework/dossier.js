// @ts-check
/** One dossier: when the family is heard next, who they are, what was done, and what can be done now. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { date, dateTime, isoDate, label, longDate, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { table } from '/kit/table.js'
import { timeline } from '/kit/timeline.js'
import { closures } from '/m/casework/aftercare-closures.js'
import { API, centre, fact, fullName, track } from '/m/casework/casework.js'
import { onPaper, printed } from '/m/casework/print.js'
import { sections } from '/m/casework/sections.js'
import { happenings } from '/m/casework/steps.js'
import '/m/casework/contact.js'
import '/m/casework/change-track.js'
import '/m/casework/assign.js'
import '/m/casework/aftercare-reopen.js'

/** What can be done, with an open dossier unless it says otherwise. */
const ACTS = [
  { name: 'contact', permission: 'casework.dossier.contact', kind: 'primary' },
  { name: 'changeTrack', permission: 'casework.dossier.changeTrack' },
  { name: 'assign', permission: 'casework.dossier.assign' },
  { name: 'reopen', permission: 'casework.dossier.reopen', closed: true },
]

class Dossier extends Screen {
  static properties = { ...Screen.properties, act: { state: true }, printing: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.dossier = undefined
    /** @type {any} */
    this.centre = undefined
    /** @type {any[]} */
    this.steps = []
    /** @type {string | undefined} */
    this.older = undefined
    this.etag = ''
    /** @type {string | undefined} which form is open */
    this.act = undefined
    /** @type {any} what stands at the foot of the paper, while it is printed */
    this.printing = undefined
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}`
  }

  async load() {
    const [answer, steps, here] = await Promise.all([get(this.address), get(`${this.address}/timeline`), centre()])
    this.dossier = answer.body
    this.etag = answer.etag
    this.steps = steps.body.items
    this.older = steps.body.next
    this.centre = here
    guard(() => /** @type {any} */ (this.querySelector('.act'))?.form?.dirty)
  }

  async more() {
    const { body } = await get(String(this.older))
    this.steps = [...this.steps, ...body.items]
    this.older = body.next
    this.requestUpdate()
  }

  /** @param {string | undefined} name */
  async open(name) {
    this.act = name
    await this.updateComplete
    const part = this.querySelector(name ? '.act h2' : 'h1')
    if (part instanceof HTMLElement) part.focus()
  }

  async done() {
    await this.open(undefined)
    await this.refresh()
  }

  print() {
    return printed(this, this.address)
  }

  view() {
    const { dossier, centre: here } = this
    const closed = dossier.state === 'closed'
    return html`<div class="sheet">${onPaper(this.printing)}<div class="page recorded-only">
      ${heading({
        title: t('dossier.numbered', { number: dossier.number }),
        back: { path: '/dossiers', label: t('dossiers.title') },
        lead: html`${track(here, dossier.track)} · ${dossier.caseDirector?.name}`,
        acts: closed ? badge('done', t('dossier.closed')) : nothing,
      })}
      ${sections(this, dossier.id, '')}
      ${dossier.mergedInto ? html`<p class="notice">${t('duplicate.into')} <a href="/dossiers/${dossier.mergedInto.id}">${t('dossier.numbered', { number: dossier.mergedInto.number })}</a></p>` : nothing}
      ${this.next()}
      <div class="actions" role="group" aria-label=${t('dossier.acts')}>${this.buttons(closed)}</div>
      <p></p>
      ${this.form()}
      <div class="columns">
        <div>${this.family()} ${closures(dossier)} ${this.contacts()}</div>
        <div>${this.facts()} ${this.tracks()} ${this.past()}</div>
      </div>
    </div></div>`
  }

  /** The day the family is heard next, larger than anything else. */
  next() {
    const { dossier } = this
    if (dossier.state === 'closed') {
      return dossier.afterCareOn ? this.afterCare(dossier.afterCareOn) : nothing
    }
    if (!dossier.nextContactOn) return nothing
    const state = dossier.nextContactState
    return html`<section class="next-contact ${state}" aria-label=${t('dossier.nextContact')}>
      <p>${t(`dossier.next.${state}`)}</p>
      <p class="when">${longDate(dossier.nextContactOn)}</p>
    </section>`
  }

  /** @param {string} day */
  afterCare(day) {
    const late = day < isoDate()
    return html`<section class="next-contact ${late ? 'late' : ''}" aria-label=${t('closure.afterCare')}>
      <p>${t(late ? 'dossier.afterCare.late' : 'closure.afterCare')}</p>
      <p class="when">${longDate(day)}</p>
    </section>`
  }

  /** @param {boolean} closed */
  buttons(closed) {
    const contacts = closed && this.dossier.afterCareOn
    const merged = this.dossier.closure?.reason === 'mergedDuplicate'
    const acts = ACTS.filter((act) => this.may(act.permission) && (!!act.closed === closed || (contacts && act.name === 'contact')) && !(merged && act.closed))
    return html`${acts.map((act) => html`<button type="button" class=${act.kind ?? ''} aria-expanded=${this.act === act.name ? 'true' : 'false'} @click=${() => this.open(this.act === act.name ? undefined : act.name)}>
      ${t(`${act.name}.title`)}
    </button>`)}
    ${contacts && this.may('casework.afterCare.log') ? html`<a class="button primary" href="/dossiers/${this.dossier.id}/after-care">${t('afterCare.title')}</a>` : nothing}
    ${this.may('casework.dossier.conflict') ? html`<a class="button" href="/dossiers/${this.dossier.id}/conflicts">${t('conflict.title')}</a>` : nothing}
    ${this.may('casework.dossier.viewers') ? html`<a class="button" href="/dossiers/${this.dossier.id}/viewers">${t('viewers.title')}</a>` : nothing}
    ${this.may('casework.dossierMerge.read') && !merged ? html`<a class="button" href="/dossiers/${this.dossier.id}/merge">${t('duplicate.link')}</a>` : nothing}
    ${this.may('casework.dossier.close') && !closed ? html`<a class="button" href="/dossiers/${this.dossier.id}/closure">${t('closure.title')}</a>` : nothing}
    ${this.may('casework.dossier.print') ? html`<button type="button" @click=${() => this.print()}>${t('print.title')}</button>` : nothing}`
  }

  form() {
    const { act, dossier, centre: here, address, etag } = this
    const done = () => this.done()
    const stale = () => this.refresh()
    switch (act) {
      case 'contact':
        return html`<casework-contact class="act" .dossier=${dossier} .centre=${here} .address=${address} .etag=${etag} @done=${done} @stale=${stale}></casework-contact>`
      case 'changeTrack':
        return html`<casework-change-track class="act" .override=${this.may('casework.track.override')} .dossier=${dossier} .centre=${here} .address=${address} .etag=${etag} @done=${done} @stale=${stale}></casework-change-track>`
      case 'assign':
        return html`<casework-assign class="act" .dossier=${dossier} .centre=${here} .address=${address} .etag=${etag} @done=${done} @stale=${stale}></casework-assign>`
      case 'reopen':
        return html`<casework-reopen class="act" .override=${this.may('casework.track.override')} .dossier=${dossier} .centre=${here} .address=${address} .etag=${etag} @done=${done} @stale=${stale}></casework-reopen>`
      default:
        return nothing
    }
  }

  family() {
    const columns = [
      { title: t('person.name'), cell: (/** @type {any} */ person) => html`<strong>${fullName(person)}</strong>` },
      { title: t('person.role'), cell: (/** @type {any} */ person) => label('personRole', person.role) },
      { title: t('person.birthDate'), kind: 'number', cell: (/** @type {any} */ person) => date(person.birthDate) },
      { title: t('person.phone'), kind: 'number', cell: (/** @type {any} */ person) => person.phone },
      { title: t('person.informed.short'), cell: (/** @type {any} */ person) => html`${label('informed', person.informed)}<div class="soft small">${person.notInformedReason}</div>` },
    ]
    return html`<section class="panel" aria-labelledby="family">
      <h2 id="family">${t('referral.family')}</h2>
      ${table({ caption: t('referral.family'), columns, rows: this.dossier.persons ?? [], empty: { title: t('referral.family.none') } })}
    </section>`
  }

  contacts() {
    const who = (/** @type {any} */ contact) => this.dossier.persons?.find((/** @type {any} */ person) => person.id === contact.person)
    const columns = [
      { title: t('contact.at'), kind: 'number', cell: (/** @type {any} */ contact) => dateTime(contact.at) },
      { title: t('contact.how'), cell: (/** @type {any} */ contact) => html`${label('contactChannel', contact.channel)}<div class="soft small">${who(contact) ? fullName(who(contact)) : nothing}</div>` },
      { title: t('contact.result'), cell: (/** @type {any} */ contact) => html`${label('contactResult', contact.result)}${contact.incoming ? html`<div class="soft small">${t('safe.incoming')}</div>` : nothing}` },
      { title: t('contact.note'), cell: (/** @type {any} */ contact) => html`<span class="preserve">${contact.note}</span>${contact.overrideReason ? html`<p class="small">${badge('late', t('safe.outside'))} <span class="preserve">${contact.overrideReason}</span></p>` : nothing}<div class="soft small">${contact.loggedBy?.name}</div>` },
    ]
    return html`<section class="panel" aria-labelledby="contacts">
      <h2 id="contacts">${t('contact.list')}</h2>
      ${table({ caption: t('contact.list'), columns, rows: this.dossier.contacts ?? [], empty: { title: t('contact.none'), text: t('contact.none.text') } })}
    </section>`
  }

  facts() {
    const { dossier } = this
    return html`<section class="panel" aria-labelledby="facts">
      <h2 id="facts">${t('dossier.facts')}</h2>
      <dl class="facts">
        ${fact(t('dossier.director'), dossier.caseDirector?.name)} ${fact(t('dossier.municipality'), dossier.municipality)} ${fact(t('dossier.openedOn'), date(dossier.openedOn))}
        ${this.may('casework.referral.read') && dossier.referralId ? fact(t('dossier.referral'), html`<a href="/referrals/${dossier.referralId}">${t('dossier.toReferral')}</a>`) : nothing}
      </dl>
    </section>`
  }

  tracks() {
    const periods = [...(this.dossier.trackPeriods ?? [])].reverse()
    return html`<section class="panel" aria-labelledby="tracks">
      <h2 id="tracks">${t('dossier.trackHistory')}</h2>
      <ol class="quiet-list periods">
        ${periods.map((period) => html`<li>
          ${track(this.centre, period.track)}
          <p class="soft small">${t(period.until ? 'dossier.period.past' : 'dossier.period.now', { from: date(period.from), until: date(period.until) })}${period.reason ? html` · ${label('trackReason', period.reason)}` : nothing}</p>
          ${period.reasonNote ? html`<p class="preserve small">${period.reasonNote}</p>` : nothing}
        </li>`)}
      </ol>
    </section>`
  }

  past() {
    return html`<section class="panel" aria-labelledby="past">
      <h2 id="past">${t('timeline.title')}</h2>
      ${timeline(happenings(this.steps, this.centre))}
      ${this.older ? html`<p><button type="button" class="small" @click=${() => this.more()}>${t('timeline.older')}</button></p>` : nothing}
    </section>`
  }
}

customElements.define('casework-dossier', Dossier)
export default 'casework-dossier'
