// @ts-check
/** What my organisation wrote about this family for itself: read, add, put right, withdraw. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post, put } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { selectField, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { dateTime, label, t } from '/kit/i18n.js'
import { Kept } from '/kit/kept.js'
import { guard } from '/kit/router.js'
import { meanwhile } from '/kit/side-by-side.js'
import { Paged, paging } from '/kit/table.js'
import { toast } from '/kit/toast.js'
import { API } from '/m/casework/casework.js'
import { sections } from '/m/casework/sections.js'
import { undoButton } from '/m/casework/undo.js'

const kinds = ['observation', 'conversation', 'appraisal', 'agreement', 'other']

class Notes extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.dossier = undefined
    /** @type {any} the one that is being put right or withdrawn, with its edition */
    this.chosen = undefined
    this.form = this.fresh()
    this.pages = new Paged(async (address) => (await get(address)).body, () => `${this.address}/notes`)
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}`
  }

  get organisation() {
    return this.workplace.person.organisation?.name ?? ''
  }

  async load() {
    const [dossier] = await Promise.all([get(this.address), this.pages.start()])
    this.dossier = dossier.body
    if (!this.form.kept && this.may('casework.note.add')) this.keep()
    guard(() => this.form.dirty)
  }

  /** @param {any} [values] */
  fresh(values) {
    const form = new Form(this, values)
    form.stale = () => this.outdated()
    return form
  }

  /** What is typed into the form that is open, kept under the act and what it is about. */
  keep() {
    const { chosen } = this
    this.form.kept = new Kept(this.form, `${API}/drafts`, { form: `note.${chosen?.act ?? 'add'}`, about: chosen?.note.id ?? this.params.dossierId })
    this.form.kept.look()
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.form.kept?.leave()
  }

  /** The note was put right or withdrawn meanwhile. */
  async outdated() {
    const { body, etag } = await get(this.chosen.note.href)
    this.chosen = { ...this.chosen, etag, note: body }
    if (this.chosen.act === 'correct') this.form.arrived({ kind: body.kind, text: body.text })
    await this.refresh()
  }

  /** @param {string} [act] 'correct' or 'withdraw' @param {any} [note] */
  async choose(act, note) {
    if (act) {
      const { body, etag } = await get(note.href)
      this.chosen = { act, etag, note: body }
    } else {
      this.chosen = undefined
    }
    await this.form.kept?.leave()
    this.form = this.fresh(act === 'correct' ? { kind: this.chosen.note.kind, text: this.chosen.note.text } : {})
    this.keep()
    this.requestUpdate()
    await this.updateComplete
    const part = this.querySelector('#note-form')
    if (part instanceof HTMLElement) part.focus()
  }

  /** @param {Event} event */
  async send(event) {
    const { chosen, form } = this
    const missing = form.missing(chosen?.act === 'withdraw' ? { reason: 'note.withdraw.reason.missing' } : { kind: 'note.kind.missing', text: 'note.text.missing' })
    const done = await form.submit(event, missing, (key) => {
      if (chosen?.act === 'correct') return put(chosen.note.href, form.values, { etag: chosen.etag })
      if (chosen) return post(`${chosen.note.href}/withdrawals`, form.values, { key, etag: chosen.etag })
      return post(`${this.address}/notes`, form.values, { key })
    })
    if (!done) return
    toast(t(chosen ? `note.${chosen.act}.done` : 'note.add.done'))
    this.chosen = undefined
    this.form = this.fresh()
    this.keep()
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  view() {
    const back = { path: '/dossiers', label: t('dossiers.title') }
    return html`<div class="page narrow">
      ${errorSummary(this.form)} ${heading({ title: t('dossier.numbered', { number: this.dossier.number }), back })} ${sections(this, this.dossier.id, '/notes')}
      <section class="panel" aria-labelledby="notes">
        <h2 id="notes">${t('note.title')}</h2>
        <p class="soft">${t('note.who', { organisation: this.organisation })}</p>
        ${this.list()}
      </section>
      ${this.fields()}
    </div>`
  }

  list() {
    const { items } = this.pages
    if (items.length === 0) return html`<p class="empty"><strong>${t('note.none')}</strong>${t('note.none.text', { organisation: this.organisation })}</p>`
    return html`<ol class="quiet-list">
        ${items.map((note) => html`<li>${this.note(note)}</li>`)}
      </ol>
      ${paging(this.pages, async (move) => {
        await move()
        this.requestUpdate()
      })}`
  }

  /** @param {any} note */
  note(note) {
    return html`<article aria-label=${t('note.of', { who: note.author?.name ?? '', at: dateTime(note.writtenAt) })}>
      <p>
        <strong>${label('noteKind', note.kind)}</strong> <span class="soft small">${t('by', { who: note.author?.name ?? '', at: dateTime(note.writtenAt) })}</span>
        ${note.withdrawnAt ? badge('done', t('note.withdrawn')) : nothing}
      </p>
      ${note.withdrawnAt
        ? html`<p class="preserve small">${t('note.withdrawn.because', { at: dateTime(note.withdrawnAt) })} ${note.withdrawnReason}</p>
            <details><summary>${t('note.withdrawn.text')}</summary><p class="preserve">${note.text}</p></details>
            ${undoButton(note.undoUntil, note.href, () => this.refresh(), t('note.of', { who: note.author?.name ?? '', at: dateTime(note.writtenAt) }))}`
        : html`<p class="preserve">${note.text}</p>`}
      ${note.earlier?.length ? this.earlier(note) : nothing}
      ${note.own && !note.withdrawnAt ? this.acts(note) : nothing}
    </article>`
  }

  /** @param {any} note */
  earlier(note) {
    return html`<details>
      <summary>${t('note.corrected', { at: dateTime(note.correctedAt) })}</summary>
      ${note.earlier.map((/** @type {any} */ edition) => html`<p class="soft small">${dateTime(edition.writtenAt)} · ${label('noteKind', edition.kind)}</p><p class="preserve">${edition.text}</p>`)}
    </details>`
  }

  /** @param {any} note */
  acts(note) {
    const which = html`<span class="for-readers"> ${t('note.of', { who: note.author?.name ?? '', at: dateTime(note.writtenAt) })}</span>`
    return html`<div class="actions">
      ${['correct', 'withdraw'].map((act) => this.may(`casework.note.${act}`) ? html`<button type="button" class="small" @click=${() => this.choose(act, note)}>${t(`note.${act}`)}${which}</button>` : nothing)}
    </div>`
  }

  fields() {
    if (!this.chosen && !this.may('casework.note.add')) return nothing
    const act = this.chosen?.act ?? 'add'
    return html`<section class="panel" aria-labelledby="note-form">
      <h2 id="note-form" tabindex="-1">${t(`note.${act}.title`)}</h2>
      ${this.form.kept?.notice()} ${meanwhile(this.form)}
      <form novalidate @submit=${this.send}>
        ${act === 'withdraw'
          ? textArea(this.form, { name: 'reason', label: t('note.withdraw.reason'), hint: t('note.withdraw.reason.hint'), rows: 3 })
          : html`${selectField(this.form, { name: 'kind', label: t('note.kind'), size: 'medium' }, kinds.map((code) => ({ value: code, label: label('noteKind', code) })))}
              ${textArea(this.form, { name: 'text', label: t('note.text'), hint: t('note.text.hint', { organisation: this.organisation }), rows: 8 })}`}
        <div class="actions">
          ${submitButton(this.form, t(`note.${act}.act`))}
          ${this.chosen ? html`<button type="button" @click=${() => this.choose()}>${t('dialog.cancel')}</button>` : nothing}
          ${this.form.kept?.status()}
        </div>
      </form>
    </section>`
  }
}

customElements.define('casework-notes', Notes)
export default 'casework-notes'
