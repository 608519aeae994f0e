// @ts-check
/** One referral: all of it for who takes it in, only how far it is for who sent it. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { badge, clockBadge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { date, dateTime, label, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { table } from '/kit/table.js'
import { timeline } from '/kit/timeline.js'
import { API, centre, fact, fullName } from '/m/casework/casework.js'
import { status } from '/m/casework/referral-columns.js'
import { happenings } from '/m/casework/steps.js'
import '/m/casework/first-look.js'
import '/m/casework/safecontact-secret.js'
import '/m/casework/decision.js'

class Referral extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.referral = undefined
    /** @type {any} */
    this.centre = undefined
    this.etag = ''
    /** Someone else changed it while a decision was typed: what was typed stays in view. */
    this.overtaken = false
  }

  async load() {
    const [answer, here] = await Promise.all([get(`${API}/referrals/${this.params.referralId}`), centre()])
    this.referral = answer.body
    this.etag = answer.etag
    this.centre = here
    guard(() => [...this.querySelectorAll('casework-first-look, casework-decision')].some((part) => /** @type {any} */ (part).form.dirty))
  }

  /** Nothing but a status: this is someone who referred. */
  get statusOnly() {
    return this.referral.situation === undefined
  }

  view() {
    const { referral } = this
    const title = t('referral.number', { receipt: referral.receiptNumber })
    const back = { path: '/referrals', label: t(this.may('casework.referral.look') ? 'referrals.title' : 'referrals.mine') }
    if (this.statusOnly) return html`<div class="page narrow">${heading({ title, back })} ${this.progress()}</div>`
    return html`<div class="page">
      ${heading({ title, back, lead: t('referral.filedLead', { at: dateTime(referral.filedAt), who: label('referrerType', referral.referrerType) }), acts: html`${referral.clock?.state === 'done' ? nothing : clockBadge(referral.clock)} ${status(referral)} ${this.may('casework.referral.correct') ? html`<a class="button" href="/referrals/${referral.id}/registration">${t('registration.title')}</a>` : nothing}` })}
      ${referral.immediateDanger ? html`<div class="urgent" role="note"><p><strong>${t('referral.dangerNow')}</strong></p><p class="preserve">${referral.dangerNote}</p></div>` : nothing}
      <div class="columns">
        <div>${this.story()} ${this.family()} ${this.work()}</div>
        <div>${this.facts()} ${this.past()}</div>
      </div>
    </div>`
  }

  progress() {
    const { referral } = this
    return html`<section class="panel">
      <p>${status(referral)}</p>
      <dl class="facts">${fact(t('referral.filedOn'), dateTime(referral.filedAt))} ${fact(t('referral.receipt'), referral.receiptNumber)}</dl>
      <p></p>
      <p>${t(referral.status === 'processed' ? `referral.outcome.${referral.outcome}` : `referral.progress.${referral.status}`)}</p>
    </section>`
  }

  story() {
    return html`<section class="panel" aria-labelledby="story">
      <h2 id="story">${t('referral.situation')}</h2>
      <p class="preserve">${this.referral.situation}</p>
    </section>`
  }

  family() {
    const columns = [
      { title: t('person.name'), cell: (/** @type {any} */ person) => html`<strong>${fullName(person)}</strong>` },
      { title: t('person.role'), cell: (/** @type {any} */ person) => label('personRole', person.role) },
      { title: t('person.birthDate'), kind: 'number', cell: (/** @type {any} */ person) => date(person.birthDate) },
      { title: t('person.municipality'), cell: (/** @type {any} */ person) => person.municipality },
      { title: t('person.phone'), kind: 'number', cell: (/** @type {any} */ person) => this.phone(person) },
      { title: t('person.informed.short'), cell: (/** @type {any} */ person) => html`${label('informed', person.informed)}<div class="soft small">${person.notInformedReason}</div>` },
    ]
    return this.referral.persons
      ? html`<section class="panel" aria-labelledby="family">
          <h2 id="family">${t('referral.family')}</h2>
          ${table({ caption: t('referral.family'), columns, rows: this.referral.persons, empty: { title: t('referral.family.none') } })}
        </section>`
      : nothing
  }

  /** @param {any} person */
  phone(person) {
    if (!person.hasSecretPhone) return person.phone
    const address = `${API}/referrals/${this.referral.id}/persons/${person.id}/reveals`
    return html`${person.phone} ${badge('acute', t('safe.critical'))}
      <casework-secret .address=${address} .name=${t('person.secretPhone', { name: fullName(person) })}></casework-secret>`
  }

  /** What is to be done with it, or what was. */
  work() {
    const { referral } = this
    const again = () => this.refresh()
    if (referral.decision && !this.overtaken) return this.decided()
    if (!referral.firstLook) {
      return this.may('casework.referral.look')
        ? html`<casework-first-look .address=${`${API}/referrals/${referral.id}`} .etag=${this.etag} @done=${again}></casework-first-look>`
        : nothing
    }
    const overtaken = () => {
      this.overtaken = true
      this.refresh()
    }
    return html`${referral.decision ? this.decided() : this.looked()}
      ${this.may('casework.referral.decide')
        ? html`<casework-decision .override=${this.may('casework.track.override')} .address=${`${API}/referrals/${referral.id}`} .etag=${this.etag} .centre=${this.centre} .receipt=${referral.receiptNumber} @done=${again} @stale=${overtaken}></casework-decision>`
        : nothing}`
  }

  looked() {
    const look = this.referral.firstLook
    if (!look) return nothing
    return html`<section class="panel" aria-labelledby="looked">
      <h2 id="looked">${t('look.title')}</h2>
      <p>${badge(look.danger === 'acute' ? 'acute' : look.danger === 'concern' ? 'today' : 'done', label('danger', look.danger))}</p>
      <p class="preserve">${look.note}</p>
      <p class="soft small">${t('by', { who: look.lookedBy?.name ?? '', at: dateTime(look.lookedAt) })}</p>
    </section>`
  }

  decided() {
    const { decision, dossierId } = this.referral
    const organisation = this.centre.organisations.find((/** @type {any} */ one) => one.code === decision.redirectedTo)
    return html`${this.looked()}
      <section class="panel" aria-labelledby="decided">
        <div class="panel-head"><h2 id="decided">${t('decision.title')}</h2>${badge('done', label('decision', decision.decision))}</div>
        ${organisation ? html`<p>${t('decision.redirectedTo')}: <strong>${organisation.name}</strong></p>` : nothing}
        <p class="preserve">${decision.reason}</p>
        <ul class="quiet-list">
          ${(decision.criteria ?? []).map((/** @type {any} */ one) => html`<li>${badge(one.met ? 'done' : 'info', t(one.met ? 'yes' : 'no'))} ${one.label ?? one.code}</li>`)}
        </ul>
        <p class="soft small">${t('by', { who: decision.decidedBy?.name ?? '', at: dateTime(decision.decidedAt) })}</p>
        ${dossierId ? html`<p><a class="button" href="/dossiers/${dossierId}">${t('decision.toDossier')}</a></p>` : nothing}
      </section>`
  }

  facts() {
    const { referral } = this
    return html`<section class="panel" aria-labelledby="facts">
      <h2 id="facts">${t('referral.facts')}</h2>
      <dl class="facts">
        ${fact(t('referral.channel.short'), label('channel', referral.channel))} ${fact(t('referral.referrer'), label('referrerType', referral.referrerType))}
        ${fact(t('referral.receivedOn'), date(referral.receivedOn))} ${fact(t('referral.filedBy'), referral.filedBy?.name)}
        ${fact(t('referral.municipality'), referral.municipality)} ${fact(t('referral.zone'), this.centre.zones?.find((/** @type {any} */ zone) => zone.code === referral.zone)?.name ?? referral.zone)}
        ${fact(t('referral.firstLookDue'), dateTime(referral.firstLookDueAt))} ${fact(t('referral.decisionDue'), dateTime(referral.decisionDueAt))}
      </dl>
    </section>`
  }

  past() {
    return html`<section class="panel" aria-labelledby="past">
      <h2 id="past">${t('timeline.title')}</h2>
      ${timeline(happenings(this.referral.timeline ?? [], this.centre))}
    </section>`
  }
}

customElements.define('casework-referral', Referral)
export default 'casework-referral'
