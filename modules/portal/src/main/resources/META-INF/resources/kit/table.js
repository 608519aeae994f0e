// @ts-check
/** A list of work: a native table that becomes cards on a narrow screen and keeps its meaning for screen readers there. */
import { html, nothing } from '/kit/element.js'
import { t } from '/kit/i18n.js'

/**
 * @template R
 * @typedef {{title: string, cell: (row: R) => unknown, kind?: string, sorted?: 'ascending' | 'descending'}} Column
 */

/**
 * @template R
 * @param {{caption: string, columns: Column<R>[], rows: R[], empty: {title: string, text?: string}, mark?: (row: R) => boolean, captionShown?: boolean}} what
 *   `mark` says which rows cannot wait
 */
export const table = ({ caption, columns, rows, empty, mark = () => false, captionShown = false }) =>
  rows.length === 0
    ? html`<p class="empty"><strong>${empty.title}</strong>${empty.text ?? nothing}</p>`
    : html`<div class="table-wrap">
        <table class="data" role="table">
          <caption class=${captionShown ? '' : 'for-readers'}>${caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              ${columns.map((column) => html`<th role="columnheader" scope="col" aria-sort=${column.sorted ?? nothing} class=${column.kind ?? ''}>${column.title}</th>`)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${rows.map((row) => html`<tr role="row" class=${mark(row) ? 'now' : ''}>
              ${columns.map((column) => cell(column, column.cell(row)))}
            </tr>`)}
          </tbody>
        </table>
      </div>`

/** @param {Column<any>} column @param {unknown} content */
const cell = (column, content) => {
  const blank = [undefined, null, '', nothing].includes(/** @type {any} */ (content))
  return html`<td role="cell" data-label=${column.title} class="${column.kind ?? ''} ${blank ? 'blank' : ''}"><div>${content ?? nothing}</div></td>`
}

/** Walks a list that the server gives page by page; the server only knows "what comes after this", we remember the way back. */
export class Paged {
  /** @param {(address: string) => Promise<any>} read @param {() => string} first address of the first page */
  constructor(read, first) {
    this.read = read
    this.first = first
    /** @type {string[]} */
    this.trail = []
    /** @type {any[]} */
    this.items = []
    /** @type {string | undefined} */
    this.next = undefined
    /** @type {number | undefined} */
    this.total = undefined
  }

  async start() {
    this.trail = []
    await this.show(this.first())
  }

  /** @param {string} address */
  async show(address) {
    const page = await this.read(address)
    this.here = address
    this.items = page.items
    this.next = page.next
    this.total = page.total
  }

  async forward() {
    if (!this.next) return
    this.trail.push(String(this.here))
    await this.show(this.next)
  }

  async back() {
    await this.show(this.trail.pop() ?? this.first())
  }
}

/**
 * Vorige and volgende, and how much there is.
 * @param {Paged} pages
 * @param {(move: () => Promise<void>) => void} go
 */
export const paging = (pages, go) => html`<nav class="paging" aria-label=${t('table.pages')}>
  <p class="soft" role="status">${pages.total === undefined ? t('table.shown', { n: pages.items.length }) : t('table.total', { n: pages.total })}</p>
  <div>
    ${pages.trail.length ? html`<button type="button" class="small" @click=${() => go(() => pages.back())}>${t('table.previous')}</button>` : nothing}
    ${pages.next ? html`<button type="button" class="small" @click=${() => go(() => pages.forward())}>${t('table.next')}</button>` : nothing}
  </div>
</nav>`
