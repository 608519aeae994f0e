// @ts-check
/** What the tracks ask of one dossier, what of that is in order, and what was passed over. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { date, dateTime, label, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { API, centre, trackOf } from '/m/casework/casework.js'
import { sections } from '/m/casework/sections.js'

class TrackRules extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.dossier = undefined
    /** @type {any} */
    this.centre = undefined
    /** @type {any[]} */
    this.tracks = []
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}`
  }

  async load() {
    const [dossier, rules, here] = await Promise.all([get(this.address), get(`${this.address}/trackRules`), centre()])
    this.dossier = dossier.body
    this.tracks = rules.body.items
    this.centre = here
  }

  view() {
    const { dossier } = this
    const number = t('dossier.numbered', { number: dossier.number })
    const first = [...this.tracks].sort((one, other) => Number(other.present) - Number(one.present))
    return html`<div class="page">
      ${heading({ title: t('trackRules.title'), lead: t('trackRules.lead'), back: { path: `/dossiers/${dossier.id}`, label: number } })}
      ${sections(this, dossier.id, '/tracks')} ${first.map((track) => this.track(track))}
    </div>`
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
      ${track.rulesFrom ? html`<p class="soft small">${t('trackRules.version', { day: date(track.rulesFrom) })}</p>` : nothing}
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
