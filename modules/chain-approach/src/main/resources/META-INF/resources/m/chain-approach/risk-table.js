// @ts-check
/** What each contributed, side by side, and what follows from it together. */
import { html, nothing } from '/kit/element.js'
import { badge } from '/kit/badges.js'
import { date, label, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { grouped, levelBadge, levels, wordsOf } from '/m/chain-approach/risk-words.js'

/** Not knowing is a risk of its own: what it can hide is said beside the level. @param {any} assessment */
export function outcome({ outcome: found, asked }) {
  const unknown = asked.filter((/** @type {any} */ one) => found.unknown?.includes(one.item))
  const hides = levels.indexOf(found.levelIfSo) > levels.indexOf(found.level)
  return html`<section class="panel" aria-labelledby="risk-outcome">
    <h2 id="risk-outcome">${t('risk.outcome')} ${levelBadge(found.level)}</h2>
    <p>${t('risk.outcome.points', { n: String(found.points), most: String(found.pointsIfSo) })}</p>
    ${found.floor ? html`<p>${badge('late', t('risk.outcome.floor', { level: label('riskLevel', found.floor) }))}</p>` : nothing}
    ${found.routes?.length ? html`<p>${t('risk.outcome.routes', { routes: found.routes.map((/** @type {string} */ route) => label('riskRoute', route)).join(', ') })}</p>` : nothing}
    ${unknown.length
      ? html`<div class=${hides ? 'notice warn' : ''}>
          <p><strong>${t('risk.unknown', { n: unknown.length })}</strong> ${hides ? t('risk.unknown.hides', { level: label('riskLevel', found.levelIfSo) }) : nothing}</p>
          <details><summary>${t('risk.unknown.which')}</summary><ul class="small">${unknown.map((/** @type {any} */ one) => html`<li>${wordsOf(one)}${one.critical ? html` ${badge('late', t('risk.critical'))}` : nothing}</li>`)}</ul></details>
        </div>`
      : nothing}
  </section>`
}

/** @param {any} assessment */
export function sideBySide({ asked, contributions, outcome: found }) {
  const columns = [
    { title: t('risk.item'), cell: (/** @type {any} */ one) => html`${wordsOf(one)}${one.critical ? html` ${badge('info', t('risk.critical'))}` : nothing}${found.diverging?.includes(one.item) ? html` ${badge('today', t('risk.diverges'))}` : nothing}` },
    ...contributions.map((/** @type {any} */ from) => ({ title: from.name, cell: (/** @type {any} */ one) => answer(from.answers.find((/** @type {any} */ given) => given.item === one.item)) })),
  ]
  return html`<section class="panel" aria-labelledby="risk-beside">
    <h2 id="risk-beside">${t('risk.beside')}</h2>
    ${contributions.map(judgement)}
    ${grouped(asked).map(([group, items]) => html`<h3>${label('riskGroup', group)}</h3>
      ${table({ caption: label('riskGroup', group), columns, rows: items, mark: (one) => found.diverging?.includes(one.item), empty: { title: '' } })}`)}
  </section>`
}

/** @param {any} given */
const answer = (given) =>
  !given || given.state === 'unknown'
    ? html`<span class="soft">${label('riskState', 'unknown')}</span>`
    : html`<strong>${label('riskState', given.state)}</strong><div class="soft small">${t('risk.evidence.of', { evidence: given.evidence ?? '', day: date(given.evidenceOn), confidence: label('confidence', given.confidence) })}</div>`

/** @param {any} from */
const judgement = (from) => html`<h3>${from.name} ${levelBadge(from.judgedLevel)}</h3>
  ${from.judgedBecause ? html`<p class="preserve">${from.judgedBecause}</p>` : html`<p class="soft">${t('risk.judged.not')}</p>`}
  ${(from.scores ?? []).map((/** @type {any} */ one) => score(one.scoreName, one.scoreOwner, one))}
  ${(from.judicialScores ?? []).map((/** @type {any} */ one) => score(one.judicialName, one.judicialOwner, one))}`

/** @param {string} name @param {string} owner @param {any} one */
const score = (name, owner, one) => html`<p>${t('risk.score.line', { name, owner, day: date(one.scoreOn) })} ${one.scorePoints === undefined ? nothing : t('risk.points.of', { n: String(one.scorePoints), instrument: name })} ${levelBadge(one.scoreLevel)} ${one.scoreReport ? html`<span class="soft small">${one.scoreReport}</span>` : nothing}</p>`
