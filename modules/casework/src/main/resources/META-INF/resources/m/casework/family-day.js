// @ts-check
/** A family as it stood on a day, drawn by what the core says of it. Days are ISO texts, so the order of letters is the order of time. */
import { coreOf } from '/kit/lists.js'

/** @typedef {{startedOn?: string, endedOn?: string}} Span */

/** @param {string | undefined} start @param {string | undefined} end @param {string} day */
const holds = (start, end, day) => (!start || start <= day) && (!end || end >= day)

/** Who and what was there on that day; what has no date was there always. @param {any} family @param {string} day */
export function onDay(family, day) {
  const members = (family.members ?? []).filter((/** @type {any} */ one) => (!one.birthDate || one.birthDate <= day) && holds(one.joinedOn, one.leftOn, day))
  const present = new Set(members.map((/** @type {any} */ one) => one.id))
  const between = (/** @type {any} */ tie) => present.has(tie.fromMember) && present.has(tie.toMember) && holds(tie.startedOn, tie.endedOn, day)
  const apart = (/** @type {any} */ tie) => ({ ...tie, type: coreOf(tie.type), separated: Boolean(tie.separatedOn && tie.separatedOn <= day) || tie.type.startsWith('ex') })
  return { members, relations: (family.relations ?? []).filter(between).map(apart), violence: (family.violence ?? []).filter(between) }
}

/** Years lived on that day; undefined when nobody knows. @param {string | undefined} born @param {string} day */
export const age = (born, day) => (born ? Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0) : undefined)

/** The first day of each month from the oldest date that something has until today, and today last. @param {any} family @param {string} today */
export function months(family, today) {
  const ties = [...(family.relations ?? []), ...(family.violence ?? [])].flatMap((tie) => [tie.startedOn, tie.endedOn, tie.separatedOn])
  const dates = [...ties, ...(family.members ?? []).flatMap((/** @type {any} */ one) => [one.joinedOn, one.leftOn])].filter((day) => day && day < today)
  const days = [today]
  const first = dates.sort()[0]?.slice(0, 7)
  let [year, month] = today.split('-').map(Number)
  while (first && iso(year, month) > first && days.length < 1200) {
    days.unshift(`${iso(year, month)}-01`)
    if (--month === 0) [year, month] = [year - 1, 12]
  }
  return first ? [`${first}-01`, ...days] : days
}

/** @param {number} year @param {number} month */
const iso = (year, month) => `${year}-${String(month).padStart(2, '0')}`
