// @ts-check
/**
 * The levels of one subject over time. Every instrument has a shape of its own and no line runs from one to another: levels can be held
 * against each other, points cannot. Shapes, numbers and words only, no colour, so that it prints.
 */
import { svg } from 'lit'
import { html } from '/kit/element.js'
import { date, isoDate, label } from '/kit/i18n.js'
import { aboutOf, levels } from '/m/chain-approach/risk-words.js'

const LEFT = 128
const RIGHT = 600
const TOP = 18
const ROW = 34
const FLOOR = TOP + ROW * (levels.length - 1)

/** The lines of each subject, in the order in which it was first looked at. @param {any[]} series */
export function subjects(series) {
  /** @type {Map<string, {title: string, lines: any[]}>} */
  const groups = new Map()
  series.forEach((line) => {
    const key = `${line.head.subject?.id} ${line.head.source?.id ?? ''}`
    if (!groups.has(key)) groups.set(key, { title: aboutOf(line.head), lines: [] })
    groups.get(key)?.lines.push(line)
  })
  return [...groups.values()]
}

/** Every assessment and every score that came with one, by day; what has a level is numbered. @param {any[]} lines @returns {any[]} */
export function points(lines) {
  const dots = lines.flatMap((line) => [
    { head: line.head, title: line.head.title, kind: `${line.head.instrument} ${line.head.instrumentVersion}`, day: line.settledOn, level: line.level, points: line.points, next: line.nextAssessmentOn },
    ...(line.scores ?? []).map((/** @type {any} */ one) => imported(line, one, one.scoreName, one.scoreOwner)),
    ...(line.judicialScores ?? []).map((/** @type {any} */ one) => ({ ...imported(line, one, one.judicialName, one.judicialOwner), judicial: true })),
  ])
  dots.sort((one, other) => dayOf(one).localeCompare(dayOf(other)))
  let number = 0
  return dots.map((dot) => (dot.level && dot.day ? { ...dot, number: ++number } : dot))
}

/** @param {any} dot */
const dayOf = (dot) => dot.day ?? isoDate(new Date(dot.head.openedAt))

/** @param {any} line @param {any} one @param {string} title @param {string} owner */
const imported = (line, one, title, owner) => ({ head: line.head, title, kind: title, day: one.scoreOn, level: one.scoreLevel, points: one.scorePoints, owner, imported: true })

/** @param {any[]} dots those with a number @param {string} words what it shows, for who does not see it */
export function chart(dots, words) {
  const kinds = [...new Set(dots.map((dot) => dot.kind))]
  const times = dots.map((dot) => Date.parse(dot.day))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const x = (/** @type {number} */ at) => (first === last ? (LEFT + RIGHT) / 2 : LEFT + 24 + ((at - first) / (last - first)) * (RIGHT - LEFT - 60))
  const y = (/** @type {string} */ level) => FLOOR - ROW * levels.indexOf(level)
  const height = FLOOR + 40 + kinds.length * 18
  return html`<svg viewBox="0 0 ${RIGHT} ${height}" width="100%" height=${height} preserveAspectRatio="xMinYMid meet" role="img" aria-label=${words} fill="currentColor" font-size="12">
    ${levels.map((level) => svg`<text x="0" y=${y(level) + 4}>${label('riskLevel', level)}</text>
      <line x1=${LEFT} y1=${y(level)} x2=${RIGHT} y2=${y(level)} stroke="currentColor" stroke-opacity="0.25"/>`)}
    ${dots.map((dot, at) => svg`${shape(kinds.indexOf(dot.kind), x(times[at]), y(dot.level))}
      <text x=${(x(times[at]) + 10).toFixed(1)} y=${y(dot.level) - 8}>${dot.number}</text>`)}
    <text x=${LEFT} y=${FLOOR + 26}>${date(dots[0].day)}</text>
    <text x=${RIGHT} y=${FLOOR + 26} text-anchor="end">${first === last ? '' : date(dots[dots.length - 1].day)}</text>
    ${kinds.map((kind, at) => svg`${shape(at, LEFT + 6, FLOOR + 44 + at * 18)}
      <text x=${LEFT + 20} y=${FLOOR + 48 + at * 18}>${dots.find((dot) => dot.kind === kind).title}</text>`)}
  </svg>`
}

/** One for each instrument; the fifth is like the first, and the legend and the table say which. @param {number} which @param {number} x @param {number} y */
function shape(which, x, y) {
  const at = `translate(${x.toFixed(1)} ${y})`
  if (which % 4 === 1) return svg`<rect transform=${at} x="-5" y="-5" width="10" height="10"/>`
  if (which % 4 === 2) return svg`<path transform=${at} d="M0 -7 L7 6 L-7 6 Z"/>`
  if (which % 4 === 3) return svg`<path transform=${at} d="M0 -7 L7 0 L0 7 L-7 0 Z" fill="none" stroke="currentColor" stroke-width="2"/>`
  return svg`<circle transform=${at} r="5.5"/>`
}
