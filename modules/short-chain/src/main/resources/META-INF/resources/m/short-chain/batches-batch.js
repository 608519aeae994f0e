// @ts-check
/** What becomes of the rows of a file: the trial first, then all of it or nothing. */
import { Screen, html, nothing } from '/kit/element.js'
import { Problem, get, newId, post } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { dateTime, label, t } from '/kit/i18n.js'
import { Paged, paging, table } from '/kit/table.js'
import { toast } from '/kit/toast.js'
import { BATCHES } from '/m/short-chain/short.js'

const AGAIN_MS = 1500

class OneBatch extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.batch = undefined
    this.etag = ''
    this.trouble = ''
    this.pages = new Paged(async (address) => (await get(address)).body, () => `${this.address}/messages`)
  }

  get address() {
    return `${BATCHES}/${this.params.batchId}`
  }

  async load() {
    const answer = await get(this.address)
    this.batch = answer.body
    this.etag = answer.etag
    if (this.batch.messages) await this.pages.start()
    if (this.batch.state === 'reading') this.timer = setTimeout(() => this.lookAgain(), AGAIN_MS)
  }

  async lookAgain() {
    if (!this.isConnected) return
    await this.load()
    this.requestUpdate()
  }

  disconnectedCallback() {
    clearTimeout(this.timer)
    super.disconnectedCallback()
  }

  /** @param {string} act @param {string} words */
  async act(act, words) {
    this.trouble = ''
    try {
      await post(`${this.address}/${act}`, undefined, { etag: this.etag, key: newId() })
      toast(t(words))
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      this.trouble = problem.detail
    }
    await this.load()
    this.requestUpdate()
  }

  counts() {
    const { batch } = this
    const rows = ['rows', 'fit', 'doubles', 'outside', 'wrong'].map((name) => ({ name, n: batch[name] ?? 0 }))
    const columns = [
      { title: t('batches.what'), cell: (/** @type {any} */ one) => t(one.name === 'fit' && batch.wrong ? 'batches.right' : `batches.${one.name}`) },
      { title: t('batches.number'), cell: (/** @type {any} */ one) => String(one.n), kind: 'number' },
    ]
    return table({ caption: t('batches.counts'), columns, rows, empty: { title: '' } })
  }

  /** @param {any} one */
  words(one) {
    return one.otherLine ? t('batches.doubleOf', { line: one.otherLine }) : label('rowIssue', one.issue)
  }

  messages() {
    if (!this.batch.messages) return nothing
    const columns = [
      { title: t('batches.line'), cell: (/** @type {any} */ one) => String(one.line), kind: 'number' },
      { title: t('batches.column'), cell: (/** @type {any} */ one) => (one.cell ? label('batchColumn', one.cell) : nothing) },
      { title: t('batches.message'), cell: (/** @type {any} */ one) => this.words(one) },
      { title: t('batches.consequence'), cell: (/** @type {any} */ one) => t(one.leftOut ? 'batches.leftOut' : 'batches.mustBeRight') },
    ]
    return html`<section class="panel" aria-labelledby="messages">
      <h2 id="messages">${t('batches.messages')}</h2>
      ${table({ caption: t('batches.messages'), columns, rows: this.pages.items, mark: (one) => !one.leftOut, empty: { title: t('batches.messages.none') } })}
      ${paging(this.pages, async (move) => {
        await move()
        this.requestUpdate()
      })}
    </section>`
  }

  state() {
    const { batch } = this
    if (batch.state === 'flawed') {
      const columns = (batch.flawColumns ?? []).map((/** @type {string} */ code) => label('batchColumn', code)).join(', ')
      return html`<p role="alert"><strong>${label('batchFlaw', batch.flaw)}</strong> ${columns} ${batch.flawLine && batch.flaw === 'brokenRow' ? t('batches.atLine', { line: batch.flawLine }) : nothing}</p>
        <p>${t('batches.flawed.next')}</p>`
    }
    if (batch.state === 'reading') {
      return html`<p role="status">${t('batches.reading', { rows: batch.rows })}</p>
        <progress max="100" value=${batch.percent} aria-label=${t('batches.reading.progress')}></progress>`
    }
    return html`<p>${t(`batches.${batch.state}.text`)}</p>${this.counts()}`
  }

  view() {
    const { batch } = this
    return html`<div class="page narrow">
      ${heading({ title: t('batches.one.title'), lead: `${dateTime(batch.startedAt)}, ${batch.startedBy ?? ''}`, back: { path: '/batches', label: t('batches.title') } })}
      <section class="panel" aria-labelledby="state">
        <h2 id="state">${label('batchState', batch.state)}</h2>
        ${this.trouble ? html`<p class="error" role="alert">${this.trouble}</p>` : nothing} ${this.state()}
        <div class="actions">
          ${batch.state === 'ready' && batch.fit ? html`<button type="button" class="primary" @click=${() => this.act('bringings', 'batches.broughtIn')}>${t('batches.bring', { n: batch.fit })}</button>` : nothing}
          ${batch.mayUndo ? html`<button type="button" @click=${() => this.act('undoings', 'batches.takenBack')}>${t('batches.undo')}</button>` : nothing}
          ${batch.state === 'brought' && this.may('short-chain.screening.decide') ? html`<a class="button primary" href="/screening">${t('screening.act')}</a>` : nothing}
          ${['wrong', 'flawed'].includes(batch.state) ? html`<a class="button primary" href="/batches/new">${t('batches.new.act')}</a>` : nothing}
        </div>
      </section>
      ${this.messages()}
    </div>`
  }
}

customElements.define('short-batch', OneBatch)
export default 'short-batch'
