// @ts-check
/** What happened, newest day first. */
import { html, nothing } from '/kit/element.js'
import { isoDate, longDate, t, time } from '/kit/i18n.js'

/** @typedef {{at: string, what: unknown, who?: string, note?: unknown}} Happening */

/** @param {Happening[]} happenings */
export const timeline = (happenings) =>
  happenings.length === 0
    ? html`<p class="empty">${t('timeline.empty')}</p>`
    : html`<ol class="timeline">
        ${byDay(happenings).map(([day, those]) => html`<li>
          <h3>${longDate(day)}</h3>
          <ol>
            ${those.map((one) => html`<li>
              <p><time datetime=${one.at}>${time(one.at)}</time> · <strong>${one.what}</strong></p>
              ${one.who ? html`<p class="soft small">${one.who}</p>` : nothing} ${one.note ? html`<p class="preserve">${one.note}</p>` : nothing}
            </li>`)}
          </ol>
        </li>`)}
      </ol>`

/** @param {Happening[]} happenings @returns {[string, Happening[]][]} */
function byDay(happenings) {
  /** @type {Map<string, Happening[]>} */
  const days = new Map()
  for (const one of [...happenings].sort((a, b) => b.at.localeCompare(a.at))) {
    const day = isoDate(new Date(one.at))
    days.set(day, [...(days.get(day) ?? []), one])
  }
  return [...days]
}
