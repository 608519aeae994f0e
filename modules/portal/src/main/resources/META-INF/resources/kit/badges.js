// @ts-check
/** Small signs: always words with an icon, colour only on top of that. */
import { html, nothing } from '/kit/element.js'
import { date, isoDate, t } from '/kit/i18n.js'
import { icon } from '/kit/icons.js'

/** @param {string} kind `late`, `today`, `done`, `planned`, `info` or `acute` @param {string} words */
export const badge = (kind, words) => html`<span class="badge ${kind}">${icon(pictures[kind] ?? 'clock')}${words}</span>`

/** @type {Record<string, string>} */
const pictures = { late: 'alert', acute: 'alert', done: 'done', planned: 'calendar', info: 'clock', today: 'clock', running: 'clock' }

/**
 * A clock that runs until something is done.
 * @param {{state: string, dueAt?: string} | undefined} clock
 */
export function clockBadge(clock) {
  if (!clock) return nothing
  if (clock.state === 'done') return badge('done', t('clock.done'))
  const due = clock.dueAt ? new Date(clock.dueAt) : undefined
  if (clock.state === 'late') return badge('late', due ? t('clock.late', { since: date(due) }) : t('clock.lateNow'))
  const today = due && isoDate(due) === isoDate()
  return badge(today ? 'today' : 'planned', today ? t('clock.today') : t('clock.before', { day: date(due) }))
}

/**
 * When the next contact is, and whether that day has passed.
 * @param {string | undefined} day
 * @param {string | undefined} state `planned`, `today` or `late`
 */
export const contactBadge = (day, state) => (day ? badge(state ?? 'planned', state === 'late' ? t('contact.late', { day: date(day) }) : state === 'today' ? t('contact.today') : date(day)) : nothing)

/** @param {{label: string, colour?: string} | undefined} track as the centre calls and colours it */
export const trackBadge = (track) => (track ? html`<span class="track ${track.colour ?? 'grey'}">${track.label}</span>` : nothing)
