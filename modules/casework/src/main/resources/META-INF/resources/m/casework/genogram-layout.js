// @ts-check
/**
 * Where everybody stands in a genogram: a row for each generation, couples side by side, children below their parents. Rows are filled
 * from left to right, so no two boxes ever touch, whatever is known of a family.
 */
import { COUPLES } from '/m/casework/family-lists.js'

export const BOX = { width: 124, height: 118, gap: 26, between: 104 }

/** How many rows the second stands below the first. @type {Record<string, number>} */
const DOWN = {
  ...{ parent: 1, stepParent: 1, fosterParent: 1, guardian: 1, grandparent: 2, parentInLaw: 1, uncleAunt: 1, newPartnerOfParent: 1 },
  ...{ partner: 0, exPartner: 0, spouse: 0, exSpouse: 0, sibling: 0, halfSibling: 0, stepSibling: 0 },
}

/** @typedef {{ids: string[], x: number}} Unit people who stand side by side @typedef {{x: number, y: number}} Spot */

/** @param {any[]} members @param {any[]} relations @returns {{spots: Map<string, Spot>, width: number, height: number}} */
export function layout(members, relations) {
  const rows = rowsOf(members, relations)
  const units = [...rows.values()].map((row) => unitsOf(row, relations))
  for (let sweep = 0; sweep < 3; sweep++) {
    units.forEach((row) => place(row, units, parentsOf(relations)))
    units.toReversed().forEach((row) => place(row, units, childrenOf(relations), true))
  }
  const left = Math.min(...units.flat().map((unit) => unit.x), Infinity)
  /** @type {Map<string, Spot>} */
  const spots = new Map()
  units.forEach((row, at) => row.forEach((unit) => unit.ids.forEach((id, place) => spots.set(id, { x: unit.x - left + BOX.gap + place * (BOX.width + BOX.gap), y: at * (BOX.height + BOX.between) + BOX.between / 2 }))))
  const right = Math.max(...[...spots.values()].map((spot) => spot.x + BOX.width), 0)
  return { spots, width: right + BOX.gap, height: units.length * (BOX.height + BOX.between) }
}

/** Members by generation, the oldest first. @param {any[]} members @param {any[]} relations @returns {Map<number, any[]>} */
function rowsOf(members, relations) {
  /** @type {Map<string, number>} */
  const level = new Map()
  for (const start of members) {
    if (!level.has(start.id)) connected(start.id, relations, level, members)
  }
  /** @type {Map<number, any[]>} */
  const rows = new Map()
  for (const at of [...new Set(level.values())].sort((one, other) => one - other)) rows.set(at, members.filter((member) => level.get(member.id) === at))
  return rows
}

/** Gives a level to everybody who is tied to one; children alone stand below adults. @param {string} start @param {any[]} relations @param {Map<string, number>} level @param {any[]} members */
function connected(start, relations, level, members) {
  /** @type {Map<string, number>} */
  const found = new Map([[start, 0]])
  const waiting = [start]
  while (waiting.length) {
    const id = /** @type {string} */ (waiting.shift())
    for (const tie of relations) {
      const other = tie.fromMember === id ? tie.toMember : tie.toMember === id ? tie.fromMember : undefined
      if (other === undefined || found.has(other) || level.has(other) || !(tie.type in DOWN) || !members.some((member) => member.id === other)) continue
      found.set(other, (found.get(id) ?? 0) + (tie.fromMember === id ? DOWN[tie.type] : -DOWN[tie.type]))
      waiting.push(other)
    }
  }
  const oldest = Math.min(...found.values())
  const children = [...found.keys()].every((id) => members.find((member) => member.id === id)?.roles?.[0]?.role === 'child')
  found.forEach((at, id) => level.set(id, at - oldest + (children ? 1 : 0)))
}

/** Couples of one row as units; whoever had several partners stands between them. @param {any[]} row @param {any[]} relations @returns {Unit[]} */
function unitsOf(row, relations) {
  const ids = new Set(row.map((member) => member.id))
  const couples = relations.filter((tie) => COUPLES.includes(tie.type) && ids.has(tie.fromMember) && ids.has(tie.toMember))
  const partners = (/** @type {string} */ id) => couples.flatMap((tie) => (tie.fromMember === id ? [tie.toMember] : tie.toMember === id ? [tie.fromMember] : []))
  const byAge = [...row].sort((one, other) => (one.birthDate ?? '9').localeCompare(other.birthDate ?? '9'))
  const left = new Set(byAge.toSorted((one, other) => partners(one.id).length - partners(other.id).length).filter((member) => partners(member.id).length).map((member) => member.id))
  /** @type {Unit[]} */
  const units = []
  const chain = (/** @type {string} */ id, /** @type {string[]} */ unit) => {
    left.delete(id)
    unit.push(id)
    partners(id).forEach((other) => left.has(other) && chain(other, unit))
    return unit
  }
  left.forEach((id) => left.has(id) && units.push({ ids: chain(id, []), x: 0 }))
  byAge.filter((member) => !partners(member.id).length).forEach((member) => units.push({ ids: [member.id], x: 0 }))
  return units
}

/** @param {Unit} unit */
const widthOf = (unit) => unit.ids.length * (BOX.width + BOX.gap) - BOX.gap

/** Below or above whom each wants to stand, then from left to right with room between. @param {Unit[]} row @param {Unit[][]} units @param {Map<string, string[]>} ties @param {boolean} [keep] the order stays */
function place(row, units, ties, keep = false) {
  const centre = (/** @type {string} */ id) => {
    const unit = units.flat().find((one) => one.ids.includes(id))
    return unit ? unit.x + unit.ids.indexOf(id) * (BOX.width + BOX.gap) + BOX.width / 2 : 0
  }
  const wanted = new Map(row.map((unit) => {
    const others = unit.ids.flatMap((id) => ties.get(id) ?? [])
    return [unit, others.length ? others.reduce((sum, id) => sum + centre(id), 0) / others.length - widthOf(unit) / 2 : undefined]
  }))
  if (!keep && [...wanted.values()].some((want) => want !== undefined)) {
    row.sort((one, other) => (wanted.get(one) ?? Infinity) - (wanted.get(other) ?? Infinity) || 0)
  }
  let cursor = -Infinity
  for (const unit of row) {
    const free = cursor === -Infinity ? 0 : cursor + BOX.gap
    unit.x = Math.max(cursor === -Infinity ? -Infinity : free, wanted.get(unit) ?? (cursor === -Infinity ? Math.min(0, unit.x) : free))
    cursor = unit.x + widthOf(unit)
  }
}

/** @param {any[]} relations */
const parentsOf = (relations) => grouped(relations, (tie) => [tie.toMember, tie.fromMember])

/** @param {any[]} relations */
const childrenOf = (relations) => grouped(relations, (tie) => [tie.fromMember, tie.toMember])

/** @param {any[]} relations @param {(tie: any) => [string, string]} pair @returns {Map<string, string[]>} */
function grouped(relations, pair) {
  /** @type {Map<string, string[]>} */
  const groups = new Map()
  for (const tie of relations.filter((one) => DOWN[one.type] === 1)) {
    const [key, value] = pair(tie)
    groups.set(key, [...(groups.get(key) ?? []), value])
  }
  return groups
}
