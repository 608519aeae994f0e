// @ts-check
/** Decisions counted, in the centre's own words; and the same by the levels that all centres share. */
import { Screen, html } from '/kit/element.js'
import { get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { label, language, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { API, levelBadge } from '/m/short-chain/short.js'

class ScreeningFigures extends Screen {
  async load() {
    const [counts, levels, scale] = await Promise.all([get(`${API}/screeningCounts`), get(`${API}/levelCounts`), get(`${API}/levels`)])
    this.counts = counts.body.items
    this.comparable = levels.body.items
    this.levels = scale.body.items
  }

  /** @param {number} n */
  share(n) {
    const all = this.counts.reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + one.interventions, 0)
    return new Intl.NumberFormat(language, { style: 'percent' }).format(all ? n / all : 0)
  }

  view() {
    const perLevel = [1, 2, 3].map((level) => ({ level, n: this.counts.filter((/** @type {any} */ one) => one.level === level).reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + one.interventions, 0) }))
    const own = [
      { title: t('screeningFigures.level'), cell: (/** @type {any} */ one) => levelBadge(one.level, this.levels) },
      { title: t('screeningFigures.interventions'), cell: (/** @type {any} */ one) => String(one.n), kind: 'number' },
      { title: t('screeningFigures.share'), cell: (/** @type {any} */ one) => this.share(one.n), kind: 'number' },
    ]
    const outcomes = [
      { title: t('screeningFigures.outcome'), cell: (/** @type {any} */ one) => label('screeningOutcome', one.outcome) },
      { title: t('screeningFigures.level'), cell: (/** @type {any} */ one) => levelBadge(one.level, this.levels) },
      { title: t('screeningFigures.interventions'), cell: (/** @type {any} */ one) => String(one.interventions), kind: 'number' },
      { title: t('screeningFigures.houseBans'), cell: (/** @type {any} */ one) => String(one.houseBans), kind: 'number' },
      { title: t('screeningFigures.tried'), cell: (/** @type {any} */ one) => String(one.tried), kind: 'number' },
      { title: t('screeningFigures.triedInTime'), cell: (/** @type {any} */ one) => String(one.triedInTime), kind: 'number' },
      { title: t('screeningFigures.handedOver'), cell: (/** @type {any} */ one) => String(one.handedOver), kind: 'number' },
    ]
    const shared = [
      { title: t('screeningFigures.level'), cell: (/** @type {any} */ one) => t('screeningFigures.flemish', { level: one.level }) },
      { title: t('screeningFigures.interventions'), cell: (/** @type {any} */ one) => (one.suppressed ? t('screeningFigures.suppressed') : String(one.interventions)), kind: 'number' },
    ]
    const empty = { title: t('screeningFigures.none') }
    return html`<div class="page narrow">
      ${heading({ title: t('screeningFigures.title'), lead: t('screeningFigures.lead'), back: { path: '/interventions', label: t('interventions.title') } })}
      <section class="panel" aria-labelledby="own"><h2 id="own">${t('screeningFigures.own')}</h2>${table({ caption: t('screeningFigures.own'), columns: own, rows: perLevel, empty })}</section>
      <section class="panel" aria-labelledby="outcomes"><h2 id="outcomes">${t('screeningFigures.outcomes')}</h2>${table({ caption: t('screeningFigures.outcomes'), columns: outcomes, rows: this.counts, empty })}</section>
      <section class="panel" aria-labelledby="shared"><h2 id="shared">${t('screeningFigures.shared')}</h2><p class="soft">${t('screeningFigures.shared.text')}</p>${table({ caption: t('screeningFigures.shared'), columns: shared, rows: this.comparable, empty })}</section>
    </div>`
  }
}

customElements.define('short-screening-figures', ScreeningFigures)
export default 'short-screening-figures'
