// @ts-check
/**
 * Dozens of interventions in one sitting, by keyboard alone: a level, what follows, and why; then the next one by itself. Keys work only while
 * an intervention of the list has the focus, and every key is a button too.
 */
import { Screen, html, nothing } from '/kit/element.js'
import { Problem, get, newId, post, query } from '/kit/api.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { t } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'
import { keys, line, many, places } from '/m/short-chain/screening-list.js'
import { API, INTERVENTIONS, LEVELS, OUTCOMES, REASONS } from '/m/short-chain/short.js'

/** How many are fetched at once; when all of them are decided on, the next come. */
const PAGE = 100

class Screening extends Screen {
  constructor() {
    super()
    /** @type {any[]} */
    this.rows = []
    /** @type {any[]} */
    this.levels = []
    /** @type {any[]} */
    this.zones = []
    /** Tables at which this person sits now. @type {any[]} */
    this.sittings = []
    /** What happened in one zone, or what a table goes over. */
    this.place = new Form(this, {}, () => this.sit())
    this.at = 0
    /** What is chosen of the current one. @type {{level?: number, outcome?: string}} */
    this.chosen = {}
    /** @type {any[]} */
    this.known = []
    /** @type {Set<string>} */
    this.together = new Set()
    this.etag = ''
    this.trouble = ''
    /** What was decided last here. @type {string[]} */
    this.done = []
  }

  async load() {
    const [levels, centre] = await Promise.all([get(`${API}/levels`), get('/api/casework/v1/centre')])
    this.levels = levels.body.items
    this.zones = centre.body.zones
    await this.seats()
    if (this.sittings.length === 1) this.place.values = { table: this.sittings[0].id }
    await this.sit()
  }

  /** Where this person sits by now. */
  async seats() {
    if (this.may('short-chain.sitting.read')) this.sittings = (await get(`${API}/sittings`)).body.items
  }

  /** Those that wait now, from the top. A table whose meeting is over is chosen no more. */
  async sit() {
    this.trouble = ''
    this.rows = await this.waits()
    this.done = []
    this.together.clear()
    await this.go(0)
  }

  /** @returns {Promise<any[]>} */
  async waits() {
    const { table } = this
    const list = table ? `${API}/sittings/${table}/interventions` : INTERVENTIONS
    const zone = (!table && this.place.value('zone')) || undefined
    try {
      return (await get(query(list, { waiting: true, zone, pageSize: PAGE }))).body.items
    } catch (problem) {
      if (!table || !(problem instanceof Problem) || problem.status !== 404) throw problem
      await this.seats()
      this.place.values = {}
      toast(t('sittings.over'))
      return this.waits()
    }
  }

  /** Where it is decided now; none when it is decided at no table. @returns {string | undefined} */
  get table() {
    return this.place.value('table') || undefined
  }

  get row() {
    return this.rows[this.at]
  }

  get waiting() {
    return this.rows.filter((row) => row.waiting).length
  }

  /** The edition that the decision will be about, and who of it is known. @param {number} at */
  async go(at) {
    this.at = Math.max(0, Math.min(this.rows.length - 1, at))
    this.chosen = {}
    this.known = []
    this.etag = ''
    if (this.row) await this.read()
    this.requestUpdate()
  }

  async read() {
    const id = this.row.id
    const [one, known] = await Promise.all([get(`${INTERVENTIONS}/${id}`), get(`${INTERVENTIONS}/${id}/knownFamilies`)])
    if (this.row?.id !== id) return
    this.rows[this.at] = one.body
    this.etag = one.etag
    this.known = known.body.items
  }

  /** @param {number} at */
  async move(at) {
    this.trouble = ''
    await this.go(at)
    await this.hold()
  }

  /** A button that was pressed goes with its step; the keys go on where they were. */
  async hold() {
    this.requestUpdate()
    await this.updateComplete
    const current = /** @type {HTMLElement | null} */ (this.querySelector('[data-current]'))
    current?.focus()
  }

  /** The next one that waits, after this one or else from the top. */
  next() {
    const after = this.rows.findIndex((row, at) => at > this.at && row.waiting)
    return after >= 0 ? after : this.rows.findIndex((row) => row.waiting)
  }

  /** @param {number} level */
  level(level) {
    this.chosen = { level }
    return this.hold()
  }

  /** @param {string} outcome */
  outcome(outcome) {
    this.chosen = { level: this.chosen.level, outcome }
    return this.hold()
  }

  /** @param {string} reason */
  async decide(reason) {
    if (this.busy) return
    this.busy = true
    this.trouble = ''
    const { row } = this
    try {
      await post(`${INTERVENTIONS}/${row.id}/screenings`, { ...this.chosen, reason, sitting: this.table }, { etag: this.etag, key: newId() })
      this.done.push(row.id)
      await this.read()
      await this.goOn()
    } catch (problem) {
      await this.failed(problem)
    } finally {
      this.busy = false
      this.requestUpdate()
    }
  }

  /** With the next one that waits; after a whole page of them with the next page. */
  async goOn() {
    const next = this.next()
    if (next < 0 && this.rows.length === PAGE) {
      await this.sit()
      await this.hold()
    } else await this.move(next < 0 ? this.at : next)
  }

  /** Nothing of what is chosen is lost; and whoever was first is named. @param {unknown} problem */
  async failed(problem) {
    if (!(problem instanceof Problem)) throw problem
    this.trouble = problem.detail
    if (problem.status === 412 || problem.status === 409) {
      await this.read()
      if (!this.row.waiting) this.trouble = t('screening.first', { who: this.row.screenedBy ?? '' })
    }
  }

  async undo() {
    const id = this.done.pop()
    const at = this.rows.findIndex((row) => row.id === id)
    if (at < 0) return
    await this.go(at)
    try {
      await post(`${INTERVENTIONS}/${id}/undoings`, undefined, { etag: this.etag, key: newId() })
      toast(t('screening.undone'))
      await this.move(at)
    } catch (problem) {
      await this.failed(problem)
      this.requestUpdate()
    }
  }

  toggle() {
    const { row } = this
    if (!row.waiting || row.houseBanAt) return
    if (!this.together.delete(row.id)) this.together.add(row.id)
    this.requestUpdate()
  }

  /** @param {string} reason */
  async decideTogether(reason) {
    this.trouble = ''
    try {
      await post(`${API}/screenings`, { interventions: [...this.together], reason, sitting: this.table }, { key: newId() })
      toast(t('screening.togetherDone', { n: this.together.size }))
      await this.sit()
    } catch (problem) {
      await this.failed(problem)
    }
    this.requestUpdate()
  }

  /** @param {KeyboardEvent} event */
  async pressed(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || this.busy) return
    const act = this.actOf(event.key)
    if (act) {
      event.preventDefault()
      await act()
    }
  }

  /** @param {string} key @returns {(() => unknown) | undefined} */
  actOf(key) {
    if (key === 'ArrowDown') return () => this.move(this.at + 1)
    if (key === 'ArrowUp') return () => this.move(this.at - 1)
    if (key.toLowerCase() === 'u') return () => this.undo()
    if (key.toLowerCase() === 'x') return () => this.toggle()
    if (!this.row?.waiting) return undefined
    if (key === 'Escape' || key === 'Backspace') return () => this.back()
    const { level, outcome } = this.chosen
    if (outcome) {
      const reason = REASONS[outcome][Number(key) - 1]
      return reason ? () => this.decide(reason) : undefined
    }
    if (level) {
      const chosen = this.outcomes()[Number(key) - 1]
      return chosen ? () => this.outcome(chosen) : undefined
    }
    return LEVELS.includes(Number(key)) ? () => this.level(Number(key)) : undefined
  }

  /** Nothing follows only from what is not of the gravest level. */
  outcomes() {
    return OUTCOMES.filter((code) => this.chosen.level !== 3 || code !== 'noAction')
  }

  back() {
    this.chosen = this.chosen.outcome ? { level: this.chosen.level } : {}
    return this.hold()
  }

  view() {
    const acts = html`<button type="button" @click=${() => this.undo()} ?disabled=${!this.done.length}>${t('screening.undo')}</button>
      ${this.row?.waiting && !this.row.houseBanAt ? html`<button type="button" @click=${() => this.toggle()}>${t(this.together.has(this.row.id) ? 'screening.unpick' : 'screening.pick')}</button>` : nothing}`
    return html`<div class="page">
      ${heading({ title: t('screening.title'), lead: t('screening.lead'), acts, back: { path: '/interventions', label: t('interventions.title') } })}
      ${places(this)}
      <p role="status"><strong>${t('screening.left', { n: this.waiting })}</strong></p>
      ${keys()} ${many(this)}
      ${this.rows.length ? html`<ol class="sitting">${this.rows.map((row, at) => line(this, row, at))}</ol>` : html`<p class="empty"><strong>${t('screening.none')}</strong></p>`}
    </div>`
  }
}

customElements.define('short-screening', Screening)
export default 'short-screening'
