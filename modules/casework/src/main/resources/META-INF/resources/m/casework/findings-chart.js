// @ts-check
/** Incidents over time: how serious each was, and below it how many in each quarter. Shapes and words only, no colour, so that it prints. */
import { svg } from 'lit'
import { html } from '/kit/element.js'
import { label, t } from '/kit/i18n.js'
import { codes } from '/m/casework/findings.js'

const LEFT = 84
const STEP = 34
const ROWS = { verySerious: 16, serious: 42, lessSerious: 68 }
const FLOOR = 156
const TALLEST = 52

/** What the bars are made of, from below. @type {Record<string, string>} */
const SHADES = { lessSerious: '0.3', serious: '0.6', verySerious: '1' }

/** @param {string} day */
const time = (day) => Date.parse(`${day}T00:00:00Z`)

/** @param {{startsOn: string}} quarter */
export function quarterName({ startsOn }) {
  const [year, month] = startsOn.split('-').map(Number)
  return t('escalation.quarterOf', { quarter: (month + 2) / 3, year: String(year) })
}

/**
 * @param {any} escalation with its quarters, the oldest first
 * @param {any[]} incidents those that count
 * @param {string} words what it shows, for who does not see it
 */
export function chart(escalation, incidents, words) {
  const { quarters } = escalation
  const width = LEFT + quarters.length * STEP
  return html`<svg viewBox="0 0 ${width + 4} 190" width="100%" height="260" preserveAspectRatio="xMinYMid meet" role="img" aria-label=${words} fill="currentColor" font-size="10">
    ${Object.entries(ROWS).map(([severity, y]) => svg`<text x="0" y=${y + 3}>${label('severity', severity)}</text>
      <line x1=${LEFT} y1=${y} x2=${width} y2=${y} stroke="currentColor" stroke-opacity="0.25"/>`)}
    ${points(quarters, incidents)} ${bars(quarters)}
    <line x1=${LEFT} y1=${FLOOR} x2=${width} y2=${FLOOR} stroke="currentColor"/>
  </svg>`
}

/** @param {any[]} quarters @param {any[]} incidents */
function points(quarters, incidents) {
  const begin = time(quarters[0].startsOn)
  const last = new Date(time(quarters.at(-1).startsOn))
  const end = Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 3, 1)
  const dated = incidents
    .map((incident) => ({ severity: incident.severity, at: time(incident.occurrence.endsOn ?? incident.occurrence.startsOn ?? '') }))
    .filter((point) => point.at >= begin && point.at < end)
    .sort((one, other) => one.at - other.at)
    .map((point) => ({ x: LEFT + ((point.at - begin) / (end - begin)) * quarters.length * STEP, y: ROWS[/** @type {keyof ROWS} */ (point.severity)] }))
  return svg`<polyline points=${dated.map(({ x, y }) => `${x.toFixed(1)},${y}`).join(' ')} fill="none" stroke="currentColor" stroke-opacity="0.5"/>
    ${dated.map(({ x, y }) => svg`<circle cx=${x.toFixed(1)} cy=${y} r="4"/>`)}`
}

/** @param {any[]} quarters */
function bars(quarters) {
  const most = Math.max(4, ...quarters.map(total))
  return quarters.map((quarter, at) => {
    const x = LEFT + at * STEP + 7
    const [name, year] = quarterName(quarter).split(' ')
    let y = FLOOR
    const parts = codes.severity.map((severity) => {
      const height = (quarter[severity] / most) * TALLEST
      y -= height
      return svg`<rect x=${x} y=${y.toFixed(1)} width=${STEP - 14} height=${height.toFixed(1)} fill-opacity=${SHADES[severity]} stroke="currentColor" stroke-opacity=${height ? 1 : 0}/>`
    })
    return svg`${parts}
      <text x=${x + 10} y=${(y - 4).toFixed(1)} text-anchor="middle">${total(quarter) || ''}</text>
      <text x=${x + 10} y=${FLOOR + 13} text-anchor="middle">${name}</text>
      <text x=${x + 10} y=${FLOOR + 25} text-anchor="middle">${year}</text>`
  })
}

/** @param {any} quarter */
export const total = (quarter) => quarter.lessSerious + quarter.serious + quarter.verySerious
