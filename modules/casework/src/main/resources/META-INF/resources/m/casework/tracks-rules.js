// @ts-check
/** What the tracks ask of one dossier, what of that is in order, and what was passed over. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { date, dateTime, label, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { table } from '/kit/table.js'
import { API, centre, trackOf } from '/m/casework/casework.js'
import { sections } from '/m/casework/sections.js'
import { checkBadge, dangerMark } from '/m/casework/tracks-words.js'
import '/m/casework/tracks-wait-act.js'

class TrackRules extends Screen {
  static properties = { ...Screen.properties, act: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.dossier = undefined
    /** @type {any} */
    this.centre = undefined
    /** @type {any[]} */
    this.tracks = []
    /** @type {any[]} */
    this.waits = []
    this.etag = ''
    /** @type {string | undefined} which form is open */
    this.act = undefined
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}`
  }

  async load() {
    const [dossier, rules, waits, here] = await Promise.all([get(this.address), get(`${this.address}/trackRules`), get(`${this.address}/waits`), centre()])
    this.dossier = dossier.body
    this.etag = dossier.etag
    this.waits = waits.body.items
    this.tracks = rules.body.items
    this.centre = here
    guard(() => /** @type {any} */ (this.querySelector('casework-wait-act'))?.form?.dirty)
  }

  /** @param {string | undefined} act */
  async open(act) {
    this.act = undefined
    await this.updateComplete
    this.act = act
    await this.updateComplete
    const part = this.querySelector(act ? '.act h2' : 'h1')
    if (part instanceof HTMLElement) part.focus()
  }

  async done() {
    await this.open(undefined)
    await this.refresh()
  }

  view() {
    const { dossier } = this
    const number = t('dossier.numbered', { number: dossier.number })
    const first = [...this.tracks].sort((one, other) => Number(other.present) - Number(one.present))
    return html`<div class="page">
      ${heading({ title: t('trackRules.title'), lead: t('trackRules.lead'), back: { path: `/dossiers/${dossier.id}`, label: number } })}
      ${sections(this, dossier.id, '/tracks')} ${this.waiting()} ${first.map((track) => this.track(track))}
    </div>`
  }

  waiting() {
    const running = this.waits.find((wait) => !wait.endedAt)
    const acts = running ? ['waitCheck', 'waitEnd'] : ['waitPlace']
    const offered = this.may('casework.wait.keep') && this.dossier.state !== 'closed'
    return html`<section class="panel" aria-labelledby="waiting">
        <h2 id="waiting">${t('waits.panel')}</h2>
        ${this.waits.length ? html`<ul class="quiet-list">${this.waits.map((wait) => this.wait(wait))}</ul>` : html`<p>${t('waits.panel.none')}</p>`}
        ${offered ? html`<div class="actions">${acts.map((act) => html`<button type="button" aria-expanded=${this.act === act ? 'true' : 'false'} @click=${() => this.open(this.act === act ? undefined : act)}>${t(`${act}.title`)}</button>`)}</div>` : nothing}
      </section>
      ${this.act ? html`<casework-wait-act class="act" .kind=${this.act} .wait=${running} .dossier=${this.dossier} .centre=${this.centre} .address=${this.address} .etag=${this.etag} @done=${() => this.done()} @stale=${() => this.refresh()}></casework-wait-act>` : nothing}`
  }

  /** @param {any} wait */
  wait(wait) {
    const name = trackOf(this.centre, wait.track).label
    return html`<li>
      ${wait.endedAt
        ? html`<strong>${t('waits.past', { track: name, from: date(wait.startedAt), until: date(wait.endedAt), reason: label('waitEnd', wait.endReason) })}</strong>${wait.endNote ? html`<p class="preserve small">${wait.endNote}</p>` : nothing}`
        : html`<strong>${t('waits.running', { track: name, day: date(wait.startedAt) })}</strong> ${dangerMark(wait.danger)} ${checkBadge(wait)}`}
      <p class="preserve small">${wait.note}</p>
      ${(wait.checks ?? []).map((/** @type {any} */ check) => html`<p class="small"><span class="soft">${t('waits.checked', { danger: label('danger', check.danger), by: t('by', { who: check.checkedBy?.name ?? '', at: dateTime(check.checkedAt) }) })}</span><br><span class="preserve">${check.note}</span></p>`)}
    </li>`
  }

  /** @param {any} track */
  track(track) {
    const name = t(track.present ? 'trackRules.present' : 'trackRules.toCome', { track: trackOf(this.centre, track.track).label })
    const rows = ['entry', 'steps', 'closing'].flatMap((when) => (track[when] ?? []).map((/** @type {any} */ one) => ({ ...one, when })))
    const columns = [
      { title: t('trackRules.rule'), cell: (/** @type {any} */ row) => html`<strong>${label('trackRule', row.rule)}</strong>` },
      { title: t('trackRules.when'), cell: (/** @type {any} */ row) => t(`trackRules.${row.when}`) },
      { title: t('trackRules.state'), cell: (/** @type {any} */ row) => state(row) },
    ]
    return html`<section class="panel" aria-labelledby="track-${track.track}">
      <h2 id="track-${track.track}">${name}</h2>
      ${track.rulesStartOn ? html`<p class="soft small">${t('trackRules.version', { day: date(track.rulesStartOn) })}</p>` : nothing}
      ${table({ caption: name, columns, rows, empty: { title: t('trackRules.none') } })} ${passed(track.passed ?? [])}
    </section>`
  }
}

/** @param {{met?: boolean}} rule */
const state = (rule) => {
  if (rule.met === undefined) return t('trackRules.atClosing')
  return rule.met ? badge('done', t('trackRules.met')) : badge('late', t('trackRules.missing'))
}

/** @param {any[]} rules */
const passed = (rules) =>
  rules.length
    ? html`<h3>${t('trackRules.passed')}</h3>
        <ul class="quiet-list">
          ${rules.map((one) => html`<li>
            <strong>${t('trackRules.passed.line', { rule: label('trackRule', one.rule), act: label('ruledAct', one.act) })}</strong>
            <p class="preserve small">${one.reason}</p>
            <p class="soft small">${t('by', { who: one.passedBy?.name ?? '', at: dateTime(one.passedAt) })}</p>
          </li>`)}
        </ul>`
    : nothing

customElements.define('casework-track-rules', TrackRules)
export default 'casework-track-rules'
