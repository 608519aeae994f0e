// @ts-check
/** One item of a meeting while people talk, and afterwards: who is there, what comes first, what is said, what is agreed, who read it. */
import { Screen, html, nothing } from '/kit/element.js'
import { Problem, del, get } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { date, dateTime, label, t, time } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { toast } from '/kit/toast.js'
import { MEETINGS } from '/m/chain-approach/chain.js'
import { KINDS } from '/m/chain-approach/minutes-words.js'
import { onPaper, printed } from '/m/casework/print.js'
import '/m/chain-approach/attendance-item.js'
import '/m/chain-approach/attendance-room.js'
import '/m/chain-approach/inquiries-item.js'
import '/m/chain-approach/minutes-actions.js'
import '/m/chain-approach/minutes-write.js'

/** How often what others wrote is fetched. */
const EVERY_MS = 15_000

class Item extends Screen {
  static properties = { ...Screen.properties, printing: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.meeting = undefined
    /** @type {any} */
    this.room = undefined
    /** @type {any[] | undefined} what was said; not there for who is not bound to secrecy yet */
    this.entries = undefined
    /** @type {any[]} */
    this.readers = []
    /** @type {any} the paper that is being made */
    this.printing = undefined
    this.timer = 0
  }

  get meetingAddress() {
    return `${MEETINGS}/${this.params.meetingId}`
  }

  get address() {
    return `${this.meetingAddress}/agendaItems/${this.params.itemId}`
  }

  get item() {
    return this.meeting.agenda?.find((/** @type {any} */ one) => one.id === this.params.itemId)
  }

  get writes() {
    return this.may('chain-approach.minutes.write') && Boolean(this.item?.dossierId) && this.room.acknowledged && !this.room.minutesApproved
  }

  async load() {
    const [meeting, room] = await Promise.all([get(this.meetingAddress), get(`${this.meetingAddress}/room`)])
    this.meeting = meeting.body
    this.room = room.body
    await this.read()
    window.clearInterval(this.timer)
    if (this.writes) this.timer = window.setInterval(() => this.hear(), EVERY_MS)
    guard(() => Boolean(this.querySelector('chain-writing')?.form.dirty))
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    window.clearInterval(this.timer)
  }

  async read() {
    if (this.room.doorsOpen && !this.room.minutesApproved && !this.room.acknowledged) {
      this.entries = undefined
      return
    }
    this.entries = (await get(`${this.address}/entries`)).body.items
    this.readers = this.may('chain-approach.minutes.readers') && this.item?.dossierId ? (await get(`${this.address}/readers`)).body.items : []
    this.requestUpdate()
  }

  /** Who came and what others wrote meanwhile; the line may be gone for a moment. */
  async hear() {
    if (document.hidden) return
    try {
      this.room = (await get(`${this.meetingAddress}/room`)).body
      await this.read()
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
    }
  }

  /** @param {any} entry */
  async change(entry) {
    const { body, etag } = await get(entry.href)
    this.querySelector('chain-writing')?.begin({ body, etag })
  }

  /** @param {any} entry */
  async remove(entry) {
    const { etag } = await get(entry.href)
    await del(entry.href, { etag })
    toast(t('minutes.removed'))
    await this.read()
  }

  view() {
    const { item, meeting } = this
    const title = item ? t('minutes.of', { slot: item.slot, number: item.dossierNumber }) : t('minutes.one.title')
    const back = { path: `/meetings/${meeting.id}`, label: t('meetings.of', { table: meeting.tableName, at: dateTime(meeting.startsAt) }) }
    return html`<div class="sheet">
      ${onPaper(this.printing)}
      <div class="page recorded-only">
        ${heading({ title, lead: item ? t('minutes.lead', { at: time(item.startsAt) }) : undefined, back, acts: this.printButton() })}
        ${this.entries ? this.opened() : html`<chain-room .meeting=${meeting} .address=${this.meetingAddress} .allowed=${this.may('chain-approach.secrecy.acknowledge')} @room=${(/** @type {any} */ event) => this.bound(event.detail)}></chain-room>`}
      </div>
    </div>`
  }

  /** @param {any} room */
  bound(room) {
    if (room.acknowledged) this.refresh()
  }

  printButton() {
    return this.item?.dossierId && this.may('casework.dossier.print') ? html`<button type="button" @click=${() => printed(this, `/api/casework/v1/dossiers/${this.item.dossierId}`)}>${t('minutes.print')}</button>` : undefined
  }

  opened() {
    const { organisations } = this.meeting
    const review = html`<chain-actions .address=${this.address} .organisations=${organisations} .writes=${this.writes} .here=${false}></chain-actions>`
    return html`${this.room.minutesApproved ? html`<p>${badge('done', t('room.approved'))}</p>` : nothing} ${review}
      <div class="columns">
        <div>
          ${this.writes ? html`<chain-writing .address=${this.address} .item=${this.params.itemId} .organisations=${organisations} @written=${() => this.read()}></chain-writing>` : nothing} ${this.said()}
          <chain-actions .address=${this.address} .organisations=${organisations} .writes=${this.writes} .here=${true}></chain-actions>
        </div>
        <div>
          <chain-attendance .address=${this.address} .room=${this.room} .item=${this.item} .keeps=${this.writes}></chain-attendance>
          <chain-item-inquiries .address=${this.address} .organisations=${this.item?.organisations ?? organisations} .asks=${this.may('chain-approach.inquiry.ask') && Boolean(this.item?.dossierId)} .tells=${this.may('chain-approach.inquiry.table') && this.room.acknowledged && !this.room.minutesApproved} @written=${() => this.read()}></chain-item-inquiries>
          ${this.readers.length ? this.whoRead() : nothing}
        </div>
      </div>`
  }

  said() {
    const entries = this.entries ?? []
    const kinds = KINDS.filter((kind) => entries.some((entry) => entry.kind === kind))
    return html`<section class="panel" aria-labelledby="said">
      <h2 id="said">${t('minutes.title')}</h2>
      ${kinds.length ? kinds.map((kind) => html`<h3>${label('entryKind', kind)}</h3><ul class="notices">${entries.filter((entry) => entry.kind === kind).map((entry) => html`<li>${this.entry(entry)}</li>`)}</ul>`) : html`<p class="empty"><strong>${t('minutes.none')}</strong></p>`}
    </section>`
  }

  /** @param {any} entry */
  entry(entry) {
    const words = entry.wording ?? entry.judicialWording
    const from = this.meeting.organisations.find((/** @type {any} */ one) => one.organisation === entry.organisation)?.name ?? entry.organisation
    return html`<div>
        <p class="preserve">${entry.notedOn ? html`<strong>${date(entry.notedOn)}</strong> ` : nothing}${words ?? nothing}${entry.toldTo ? html` <em>${t('minutes.to', { who: entry.toldTo })}</em>` : nothing}</p>
        <p class="soft small">${from ? html`${from} · ` : nothing}${t('by', { who: entry.changedBy ?? '', at: dateTime(entry.changedAt) })} ${entry.classification === 'J' ? badge('info', t('minutes.classification.J')) : nothing}</p>
      </div>
      ${this.writes
        ? html`<div class="actions"><button type="button" class="small" @click=${() => this.change(entry)}>${t('minutes.change')}<span class="for-readers"> ${label('entryKind', entry.kind)} ${time(entry.writtenAt)}</span></button>
            <button type="button" class="small" @click=${() => this.remove(entry)}>${t('minutes.remove')}<span class="for-readers"> ${label('entryKind', entry.kind)} ${time(entry.writtenAt)}</span></button></div>`
        : nothing}`
  }

  whoRead() {
    return html`<section class="panel" aria-labelledby="readers">
      <h2 id="readers">${t('minutes.readers')}</h2>
      <ul class="notices">${this.readers.map((one) => html`<li><span>${one.name}</span> <span class="soft small">${dateTime(one.firstReadAt)}</span></li>`)}</ul>
    </section>`
  }
}

customElements.define('chain-minutes', Item)
export default 'chain-minutes'
