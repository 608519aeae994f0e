// @ts-check
/** The dossiers that opened in a time, by who referred, police zone, municipality and track: a drawing of each, and the same in a table. */
import { svg } from 'lit'
import { Screen, html } from '/kit/element.js'
import { get, query } from '/kit/api.js'
import { dateField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { isoDate, label, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { API } from '/m/casework/casework.js'

const BY = ['referrer', 'zone', 'municipality', 'track']
const ROW = 22
const LEFT = 260
const WIDTH = 700

class Figures extends Screen {
  constructor() {
    super()
    /** @type {Record<string, any[]>} what is counted, by what */
    this.counts = {}
    const today = isoDate()
    const yearAgo = new Date(`${today}T12:00:00Z`)
    yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1)
    yearAgo.setUTCDate(yearAgo.getUTCDate() + 1)
    const time = { from: yearAgo.toISOString().slice(0, 10), until: today }
    this.form = new Form(this, time, () => this.form.value('from') && this.form.value('until') && this.refresh())
  }

  async load() {
    const answers = await Promise.all(BY.map((by) => get(query(`${API}/dossierCounts`, { by, ...this.form.values }))))
    this.counts = Object.fromEntries(BY.map((by, at) => [by, answers[at].body.items]))
  }

  view() {
    return html`<div class="page">
      ${heading({ title: t('figures.title'), lead: t('figures.lead') })}
      <section class="panel" aria-label=${t('figures.title')}>
        <div class="filters">
          ${dateField(this.form, { name: 'from', label: t('figures.from'), max: isoDate() })} ${dateField(this.form, { name: 'until', label: t('figures.until'), max: isoDate() })}
        </div>
      </section>
      ${BY.map((by) => this.distribution(by, this.counts[by]))}
    </div>`
  }

  /** @param {string} by @param {any[]} shares */
  distribution(by, shares) {
    const n = shares.reduce((sum, share) => sum + share.dossiers, 0)
    const title = t(`figures.by.${by}`, { n })
    const columns = [
      { title: t(`figures.column.${by}`), cell: (/** @type {any} */ share) => html`<strong>${words(share)}</strong>` },
      { title: t('figures.dossiers'), kind: 'number', cell: (/** @type {any} */ share) => share.dossiers },
      { title: t('figures.share'), kind: 'number', cell: (/** @type {any} */ share) => `${percent(share.dossiers / n)} %` },
    ]
    return html`<section class="panel" aria-labelledby=${`figures-${by}`}>
      <h2 id=${`figures-${by}`}>${title}</h2>
      ${n ? chart(title, shares, n) : ''} ${table({ caption: title, columns, rows: shares, empty: { title: t('figures.none') } })}
      <p class="soft">
        ${t('figures.export')}
        ${['csv', 'xlsx'].map((format) => html`<a href=${query(`${API}/dossierCountsFile`, { format, by, ...this.form.values })} download>${t(`dossiers.export.${format}`)}<span class="for-readers"> ${title}</span></a> `)}
      </p>
    </section>`
  }
}

/** @param {any} share */
const words = (share) => (share.code === 'outside' ? t('figures.outside') : (share.label ?? label('referrerType', share.code)))

/** To half a percent, as the centres publish it. @param {number} part */
const percent = (part) => (Math.round(part * 200) / 2).toLocaleString(document.documentElement.lang)

/** A bar for each share: shapes and numbers, no colour, so that it prints. @param {string} title @param {any[]} shares @param {number} n */
function chart(title, shares, n) {
  const most = Math.max(...shares.map((share) => share.dossiers))
  const longest = WIDTH - LEFT - 110
  return html`<svg viewBox="0 0 ${WIDTH} ${shares.length * ROW}" width="100%" role="img" aria-label=${`${title}. ${t('figures.chart')}`} fill="currentColor" font-size="12">
    ${shares.map((share, row) => {
      const wide = (share.dossiers / most) * longest
      return svg`<text x=${LEFT - 8} y=${row * ROW + 15} text-anchor="end">${words(share)}</text>
        <rect x=${LEFT} y=${row * ROW + 3} width=${wide.toFixed(1)} height=${ROW - 6} fill-opacity="0.55"/>
        <text x=${(LEFT + wide + 6).toFixed(1)} y=${row * ROW + 15}>${share.dossiers} (${percent(share.dossiers / n)} %)</text>`
    })}
  </svg>`
}

customElements.define('casework-figures', Figures)
export default 'casework-figures'
