// @ts-check
/** The documents of a dossier: get one, send one in pieces, withdraw one. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { errorSummary } from '/kit/error-summary.js'
import { selectField, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { dateTime, label, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { Paged, paging, table } from '/kit/table.js'
import { toast } from '/kit/toast.js'
import { API } from '/m/casework/casework.js'
import { fileField, size } from '/m/casework/documents-file.js'
import { Sending } from '/m/casework/documents-sending.js'
import { templateWords } from '/m/casework/documents-template.js'
import { sections } from '/m/casework/sections.js'

class Documents extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.dossier = undefined
    /** @type {any} the one that is being withdrawn, with its edition */
    this.chosen = undefined
    this.form = new Form(this)
    /** @type {Sending | undefined} what is under way, kept when it stops halfway */
    this.sending = undefined
    this.pages = new Paged(async (address) => (await get(address)).body, () => `${this.address}/documents`)
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}`
  }

  async load() {
    const [dossier] = await Promise.all([get(this.address), this.pages.start()])
    this.dossier = dossier.body
    guard(() => this.form.dirty)
  }

  /** @param {any} [row] */
  async choose(row) {
    if (row) {
      const { body, etag } = await get(row.href)
      this.chosen = { etag, document: body }
    } else {
      this.chosen = undefined
    }
    this.form = new Form(this)
    this.form.stale = () => this.refresh()
    this.requestUpdate()
    await this.updateComplete
    const part = this.querySelector('#document-form')
    if (part instanceof HTMLElement) part.focus()
  }

  /** @param {Event} event */
  async send(event) {
    const { form } = this
    const missing = form.missing({ file: 'document.file.missing', classification: 'document.class.missing' })
    const file = form.value('file')
    const came = await form.submit(event, missing, () => {
      if (!this.sending?.is(file, form.value('classification'))) this.sending = new Sending(`${this.address}/documents`, file, form.value('classification'))
      return this.sending.carryOn(() => this.requestUpdate())
    })
    if (!came) return
    this.sending = undefined
    if (came.state === 'refused') {
      form.complain([{ name: 'file', text: label('documentFlaw', came.flaw) }])
      return
    }
    await this.done(t(came.state === 'kept' ? 'document.add.done' : 'document.add.waits'))
  }

  /** @param {Event} event */
  async withdraw(event) {
    const { chosen, form } = this
    const missing = form.missing({ reason: 'document.withdraw.reason.missing' })
    const gone = await form.submit(event, missing, (key) => post(`${chosen.document.href}/withdrawals`, form.values, { key, etag: chosen.etag }))
    if (gone) await this.done(t('document.withdraw.done'))
  }

  /** @param {string} words */
  async done(words) {
    toast(words)
    this.chosen = undefined
    this.form = new Form(this)
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  view() {
    const back = { path: '/dossiers', label: t('dossiers.title') }
    return html`<div class="page">
      ${errorSummary(this.form)} ${heading({ title: t('dossier.numbered', { number: this.dossier.number }), back })} ${sections(this, this.dossier.id, '/documents')}
      <section class="panel" aria-labelledby="documents">
        <h2 id="documents">${t('document.title')}</h2>
        <p class="soft">${t('document.lead')}</p>
        ${this.list()}
        ${this.may('casework.paper.make') ? html`<p><a href="/dossiers/${this.dossier.id}/documents/new">${t('paper.new')}</a></p>` : nothing}
      </section>
      ${this.chosen ? this.withdrawal() : this.may('casework.document.add') ? this.arrival() : nothing}
    </div>`
  }

  list() {
    const columns = [
      { title: t('document.name'), cell: (/** @type {any} */ row) => this.name(row) },
      { title: t('document.class'), cell: (/** @type {any} */ row) => label('documentClass', row.classification) },
      { title: t('document.size'), kind: 'number', cell: (/** @type {any} */ row) => size(row.size) },
      { title: t('document.from'), cell: (/** @type {any} */ row) => html`${t('by', { who: row.author?.name ?? '', at: dateTime(row.startedAt) })}${row.template ? html`<div class="soft small">${templateWords(row.template)}</div>` : nothing}` },
      { title: t('document.acts'), cell: (/** @type {any} */ row) => this.acts(row) },
    ]
    return html`${table({ caption: t('document.title'), columns, rows: this.pages.items, empty: { title: t('document.none'), text: t('document.none.text') } })}
    ${this.pages.items.length
      ? paging(this.pages, async (move) => {
          await move()
          this.requestUpdate()
        })
      : nothing}`
  }

  /** @param {any} row */
  name(row) {
    if (row.state === 'kept') {
      return html`<a href=${new URL(row.content).pathname} download>${row.fileName}</a>${row.scanned || row.origin !== 'attachment' ? nothing : html`<div class="soft small">${t('document.notScanned')}</div>`}`
    }
    const why = row.state === 'refused' ? label('documentFlaw', row.flaw) : (row.withdrawnReason ?? t(`document.${row.state}.text`))
    return html`${row.fileName} ${badge(row.state === 'refused' ? 'late' : 'done', label('documentState', row.state))}<div class="soft small preserve">${why}</div>`
  }

  /** @param {any} row */
  acts(row) {
    if (row.state !== 'kept' || !this.may('casework.document.withdraw')) return nothing
    return html`<button type="button" class="small" @click=${() => this.choose(row)}>${t('document.withdraw')}<span class="for-readers"> ${row.fileName}</span></button>`
  }

  /** Those that this person reads, as far as the permissions say; the answer to sending is the last word. */
  classes() {
    const known = ['A', 'R', ...(this.may('casework.note.add') ? ['P'] : []), ...(this.may('casework.seal.set') ? ['T'] : [])]
    return known.map((code) => ({ value: code, label: label('documentClass', code) }))
  }

  arrival() {
    const { form, sending } = this
    return html`<section class="panel" aria-labelledby="document-form">
      <h2 id="document-form" tabindex="-1">${t('document.add.title')}</h2>
      <form novalidate @submit=${this.send}>
        ${fileField(form, { name: 'file', label: t('document.file'), hint: t('document.file.hint') })}
        ${selectField(form, { name: 'classification', label: t('document.class'), hint: t('document.class.hint'), size: 'medium' }, this.classes())}
        ${sending ? sending.view() : nothing}
        <div class="actions">${submitButton(form, t(sending ? 'document.add.again' : 'document.add.act'))}</div>
      </form>
    </section>`
  }

  withdrawal() {
    return html`<section class="panel" aria-labelledby="document-form">
      <h2 id="document-form" tabindex="-1">${t('document.withdraw.title', { name: this.chosen.document.fileName })}</h2>
      <form novalidate @submit=${this.withdraw}>
        ${textArea(this.form, { name: 'reason', label: t('document.withdraw.reason'), hint: t('document.withdraw.reason.hint'), rows: 3 })}
        <div class="actions">
          ${submitButton(this.form, t('document.withdraw'))}
          <button type="button" @click=${() => this.choose()}>${t('dialog.cancel')}</button>
        </div>
      </form>
    </section>`
  }
}

customElements.define('casework-documents', Documents)
export default 'casework-documents'
