// @ts-check
/** The start of the day. What cannot wait stands first; every number leads to the list behind it. */
import { Screen, html, nothing } from '/kit/element.js'
import { del, get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { icon } from '/kit/icons.js'
import { date, longDate, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { API, centre } from '/m/casework/casework.js'
import { dossierColumns, late } from '/m/casework/dossier-columns.js'
import { referralColumns, urgent } from '/m/casework/referral-columns.js'
import { lateTask, taskColumns } from '/m/casework/tasks-words.js'

/** What can be late or due today, in the order of danger. */
const TILES = [
  { part: 'acute', kind: 'late', path: '/referrals' },
  { part: 'lateSafetyTasks', kind: 'late', path: '/tasks?late=true' },
  { part: 'raisedTasks', kind: 'late', path: '/tasks?late=true' },
  { part: 'lateFirstLooks', kind: 'late', path: '/referrals?status=filed' },
  { part: 'lateContacts', kind: 'late', path: '/dossiers?state=open' },
  { part: 'lateDecisions', kind: 'late', path: '/referrals?status=inReview' },
  { part: 'lateTasks', kind: 'late', path: '/tasks?late=true' },
  { part: 'waitChecksDue', kind: 'late', path: '/waits' },
  { part: 'dueFirstLooks', kind: 'today', path: '/referrals?status=filed' },
  { part: 'tasksToday', kind: 'today', path: '/tasks' },
  { part: 'contactsToday', kind: 'today', path: '/dossiers?state=open' },
  { part: 'afterCareDue', kind: 'today', path: '/dossiers?state=closed' },
]

class Start extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.day = {}
    /** @type {any} */
    this.centre = undefined
  }

  async load() {
    const [day, here] = await Promise.all([get(`${API}/startScreen`), centre()])
    this.day = day.body
    this.centre = here
  }

  /** @param {any} notice */
  async dismiss(notice) {
    await del(`${API}/notices/${notice.id}`, { etag: '*' })
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  view() {
    const { today, referralsToLookAt, referralsToDecide, contactsDue, tasksDue, myReferrals, notices, elsewhere } = this.day
    const safety = today && Object.keys(today).length > 0
    return html`<div class="page">
      ${heading({ title: t(safety ? 'start.safety' : 'start.title'), lead: longDate(new Date()), acts: this.newReferral() })}
      ${safety ? this.tiles(today, elsewhere ?? []) : nothing} ${notices?.length ? this.news(notices) : nothing}
      ${this.list('start.tasksDue', tasksDue?.length ? tasksDue : undefined, taskColumns(this.centre, this.may('casework.dossier.read')), lateTask)}
      ${this.list('start.toLookAt', referralsToLookAt, referralColumns(), urgent)} ${this.list('start.contactsDue', contactsDue, dossierColumns(this.centre), late)}
      ${this.list('start.toDecide', referralsToDecide, referralColumns(), urgent)} ${this.list('start.mine', safety && !myReferrals?.length ? undefined : myReferrals, referralColumns(true), () => false)}
    </div>`
  }

  newReferral() {
    return this.may('casework.referral.file') ? html`<a class="button primary" href="/referrals/new">${icon('plus')}${t('menu.newReferral')}</a>` : nothing
  }

  /** @param {Record<string, number>} today @param {{code: string, screen: string, waiting: number, late: number}[]} elsewhere */
  tiles(today, elsewhere) {
    const own = TILES.filter((tile) => today[tile.part] !== undefined).map((tile) => ({ ...tile, n: today[tile.part] }))
    const others = elsewhere.map((one) => ({ part: one.code, kind: one.late ? 'late' : 'today', path: one.screen, n: one.waiting }))
    return html`<ul class="tiles">
      ${[...own, ...others].map((tile) => html`<li>
        <a class="tile ${tile.n ? tile.kind : 'none'}" href=${tile.path}>
          <span class="tile-number">${tile.n}</span>
          <span class="tile-label">${t(`start.${tile.part}`, { n: tile.n })}</span>
        </a>
      </li>`)}
    </ul>`
  }

  /** @param {any[]} notices */
  news(notices) {
    return html`<section class="panel" aria-labelledby="news">
      <h2 id="news">${t('start.news')}</h2>
      <ul class="notices">
        ${notices.map((notice) => html`<li>
          <span>${notice.taskId ? html`<a href="/tasks/${notice.taskId}">${t('notice.open')}</a> · ` : nothing}${notice.code.startsWith('emergency') ? html`<a href="/emergencies">${t('emergency.list.title')}</a> · ` : nothing}${t(`notice.${notice.code}`, { receipt: notice.receiptNumber })} <span class="soft small">${date(notice.at)}</span></span>
          <button type="button" class="small" @click=${() => this.dismiss(notice)}>${t('start.seen')}<span class="for-readers"> ${notice.receiptNumber}</span></button>
        </li>`)}
      </ul>
    </section>`
  }

  /** @param {string} key @param {any[] | undefined} rows @param {any[]} columns @param {(row: any) => boolean} mark */
  list(key, rows, columns, mark) {
    if (!rows) return nothing
    return html`<section class="panel" aria-labelledby=${key}>
      <div class="panel-head">
        <h2 id=${key}>${t(key)}</h2>
        <span class="soft small">${rows.length ? t('start.count', { n: rows.length }) : nothing}</span>
      </div>
      ${table({ caption: t(key), columns, rows, mark, empty: { title: t(`${key}.none`), text: t(`${key}.none.text`) } })}
    </section>`
  }
}

customElements.define('casework-start', Start)
export default 'casework-start'
