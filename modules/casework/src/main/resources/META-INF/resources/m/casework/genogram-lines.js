// @ts-check
/** The lines of a genogram, as paths: couples below their boxes, children hanging from them, violence as a zigzag that crosses everything. */
import { COUPLES } from '/m/casework/family-lists.js'
import { BOX } from '/m/casework/genogram-layout.js'

const DESCENT = ['parent', 'stepParent', 'fosterParent', 'guardian', 'grandparent']

/** @typedef {import('/m/casework/genogram-layout.js').Spot} Spot */

/** @param {Spot} spot */
const middle = (spot) => spot.x + BOX.width / 2

/** @param {Spot} spot */
const bottom = (spot) => spot.y + BOX.height

/** Each couple with its line and where the two strokes of a separation stand. @param {Map<string, Spot>} spots @param {any[]} relations */
export const couples = (spots, relations) =>
  relations.filter((tie) => COUPLES.includes(tie.type) && spots.has(tie.fromMember) && spots.has(tie.toMember)).map((tie, at) => {
    const [one, other] = [spot(spots, tie.fromMember), spot(spots, tie.toMember)]
    const y = Math.max(bottom(one), bottom(other)) + 10 + (at % 4) * 7
    const x = (middle(one) + middle(other)) / 2
    return { tie, path: `M${middle(one)} ${bottom(one)}V${y}H${middle(other)}V${bottom(other)}`, x, y }
  })

/** Children below the line of their parents' couple, or below the one parent that is known. @param {Map<string, Spot>} spots @param {any[]} relations @param {{tie: any, x: number, y: number}[]} pairs */
export function descents(spots, relations, pairs) {
  const ties = relations.filter((tie) => DESCENT.includes(tie.type) && spots.has(tie.fromMember) && spots.has(tie.toMember))
  const parents = (/** @type {string} */ child) => ties.filter((tie) => tie.type === 'parent' && tie.toMember === child).map((tie) => tie.fromMember)
  const pairOf = (/** @type {string} */ child) => pairs.find(({ tie }) => [tie.fromMember, tie.toMember].every((id) => parents(child).includes(id)))
  const drawn = new Set()
  return ties.flatMap((tie) => {
    const pair = tie.type === 'parent' ? pairOf(tie.toMember) : undefined
    const together = pair && [pair.tie.fromMember, pair.tie.toMember].includes(tie.fromMember)
    const key = together ? `${pair.tie.id} ${tie.toMember}` : tie.id
    if (drawn.has(key)) return []
    drawn.add(key)
    const child = spot(spots, tie.toMember)
    const [x, y] = together ? [pair.x, pair.y] : [middle(spot(spots, tie.fromMember)), bottom(spot(spots, tie.fromMember))]
    const lane = child.y - 22 - (pairs.indexOf(/** @type {any} */ (pair)) + 1) % 4 * 6
    return [{ key, path: `M${x} ${y}V${lane}H${middle(child)}V${child.y}`, close: tie.type === 'parent' }]
  })
}

/** Each violence with its zigzag, its arrow heads and the place of its number. @param {Map<string, Spot>} spots @param {any[]} violence */
export const zigzags = (spots, violence) =>
  violence.filter((edge) => spots.has(edge.fromMember) && spots.has(edge.toMember)).map((edge, at) => {
    const [one, other] = [spot(spots, edge.fromMember), spot(spots, edge.toMember)]
    const points = one.y === other.y ? above(one, other, at) : across(one, other, at)
    const path = points.slice(1).map((point, place) => zigzag(points[place], point)).join('')
    const heads = edge.direction === 'unclear' ? [] : [head(points[points.length - 2], points[points.length - 1]), ...(edge.direction === 'mutual' ? [head(points[1], points[0])] : [])]
    const [from, to] = points.length === 2 ? points : points.slice(1, 3)
    return { edge, path: `M${points[0].x} ${points[0].y}${path}`, heads, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  })

/** In the room above a row, each at its own height. @param {Spot} one @param {Spot} other @param {number} at */
function above(one, other, at) {
  const y = one.y - 10 - (at % 3) * 13
  const shift = ((at % 3) - 1) * 9
  return [{ x: middle(one) + shift, y: one.y }, { x: middle(one) + shift, y }, { x: middle(other) + shift, y }, { x: middle(other) + shift, y: other.y }]
}

/** From row to row. @param {Spot} one @param {Spot} other @param {number} at */
function across(one, other, at) {
  const shift = ((at % 3) - 1) * 12 + 24
  const down = one.y < other.y
  return [{ x: middle(one) + shift, y: down ? bottom(one) : one.y }, { x: middle(other) + shift, y: down ? other.y : bottom(other) }]
}

/** @param {Spot} from @param {Spot} to */
function zigzag(from, to) {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const steps = Math.max(1, Math.floor(length / 8))
  const [across, along] = [(from.y - to.y) / (length || 1), (to.x - from.x) / (length || 1)]
  let path = ''
  for (let step = 1; step <= steps; step++) {
    const side = step === steps ? 0 : step % 2 ? 3.5 : -3.5
    path += `L${round(from.x + ((to.x - from.x) * step) / steps + across * side)} ${round(from.y + ((to.y - from.y) * step) / steps + along * side)}`
  }
  return path
}

/** @param {Spot} from @param {Spot} to */
function head(from, to) {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const corner = (/** @type {number} */ turn) => `${round(to.x - 11 * Math.cos(angle + turn))} ${round(to.y - 11 * Math.sin(angle + turn))}`
  return `M${round(to.x)} ${round(to.y)}L${corner(0.45)}L${corner(-0.45)}Z`
}

/** @param {number} value */
const round = (value) => Math.round(value * 10) / 10

/** @param {Map<string, Spot>} spots @param {string} id @returns {Spot} */
const spot = (spots, id) => /** @type {Spot} */ (spots.get(id))
