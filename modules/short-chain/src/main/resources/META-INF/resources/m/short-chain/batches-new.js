// @ts-check
/** Choosing a file of interventions and sending it in pieces; nothing comes in before somebody looked at the trial. */
import { Screen, html, nothing } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { submitButton } from '/kit/field.js'
import { Form, idOf } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { label, t } from '/kit/i18n.js'
import { icon } from '/kit/icons.js'
import { navigate } from '/kit/router.js'
import { BATCHES } from '/m/short-chain/short.js'

const PIECE = 180_000
const LARGEST = 200 * PIECE

/** @param {Uint8Array} bytes */
const base64 = (bytes) => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

class NewBatch extends Screen {
  constructor() {
    super()
    this.form = new Form(this, {})
    this.sent = 0
  }

  async load() {}

  /** @param {Event} event */
  async send(event) {
    const { form } = this
    /** @type {File | undefined} */
    const file = form.value('file')
    const missing = !file ? [{ name: 'file', text: t('batches.file.missing') }] : file.size === 0 ? [{ name: 'file', text: t('list.batchFlaw.empty') }] : file.size > LARGEST ? [{ name: 'file', text: t('batches.file.tooLarge') }] : []
    const done = await form.submit(event, missing, async (key) => {
      const chosen = /** @type {File} */ (file)
      const { id } = (await post(BATCHES, { size: chosen.size }, { key })).body
      for (let part = 0; part * PIECE < chosen.size; part++) {
        const piece = new Uint8Array(await chosen.slice(part * PIECE, (part + 1) * PIECE).arrayBuffer())
        await post(`${BATCHES}/${id}/parts`, { part, content: base64(piece) })
        this.sent = Math.min(chosen.size, (part + 1) * PIECE) / chosen.size
        this.requestUpdate()
      }
      return id
    })
    if (done) await navigate(`/batches/${done}`)
  }

  field() {
    const { form } = this
    const issue = form.issue('file')
    const id = idOf('file')
    return html`<div class="field ${issue ? 'invalid' : ''}">
      <label for=${id}>${t('batches.file')}</label>
      <p class="hint" id="${id}-hint">${t('batches.file.hint')}</p>
      ${issue ? html`<p class="error" id="${id}-error">${icon('alert')}<span>${issue.text}</span></p>` : nothing}
      <input id=${id} name="file" type="file" accept=".csv,.txt,.tsv,text/csv" aria-describedby="${id}-hint ${issue ? `${id}-error` : ''}" aria-invalid=${issue ? 'true' : nothing} @change=${(/** @type {any} */ event) => form.set('file', event.target.files[0])} />
    </div>`
  }

  view() {
    const { form } = this
    const columns = ['reportNumber', 'day', 'municipality', 'facts']
    return html`<div class="page narrow">
      ${errorSummary(form)} ${heading({ title: t('batches.new.title'), lead: t('batches.new.lead'), back: { path: '/batches', label: t('batches.title') } })}
      <section class="panel" aria-label=${t('batches.new.title')}>
        <form novalidate @submit=${this.send}>
          ${this.field()}
          <p class="soft">${t('batches.columns', { columns: columns.map((code) => label('batchColumn', code)).join(', ') })}</p>
          ${form.busy ? html`<p role="status">${t('batches.sending', { percent: Math.round(this.sent * 100) })}</p>` : nothing}
          <div class="actions">${submitButton(form, t('batches.new.send'))} <a class="button" href="/batches">${t('dialog.cancel')}</a></div>
        </form>
      </section>
    </div>`
  }
}

customElements.define('short-new-batch', NewBatch)
export default 'short-new-batch'
