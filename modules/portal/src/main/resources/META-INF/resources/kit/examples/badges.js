// @ts-check
import { badge, clockBadge, contactBadge, trackBadge } from '/kit/badges.js'
import { html } from '/kit/element.js'
import { isoDate, t } from '/kit/i18n.js'

const hours = (/** @type {number} */ n) => new Date(Date.now() + n * 3_600_000).toISOString()

export const examples = () => [
  {
    name: 'badges',
    view: () => html`<p>${badge('info', t('table.next'))} ${badge('done', t('clock.done'))} ${badge('acute', t('clock.lateNow'))}</p>
      <p>${clockBadge({ state: 'running', dueAt: hours(1) })} ${clockBadge({ state: 'running', dueAt: hours(90) })} ${clockBadge({ state: 'late', dueAt: hours(-30) })}</p>
      <p>${contactBadge(isoDate(), 'today')} ${contactBadge(isoDate(new Date(), -2), 'late')} ${contactBadge(isoDate(new Date(), 9), 'planned')}</p>`,
  },
  { name: 'tracks', view: () => ['green', 'orange', 'red', 'blue', 'purple', 'grey'].map((colour) => html`<p>${trackBadge({ label: colour, colour })}</p>`) },
]
