// @ts-check
/** Days that are counted in months from a closing, as the server counts them: a short month shortens only its own day. */
import { isoDate } from '/kit/i18n.js'

/** @param {number[]} months @param {string} [from] the day of closing */
export const daysAfter = (months, from = isoDate()) =>
  months.map((count) => {
    const [year, month, day] = from.split('-').map(Number)
    const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
    return new Date(Date.UTC(year, month - 1 + count, Math.min(day, last))).toISOString().slice(0, 10)
  })
