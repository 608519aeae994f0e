// @ts-check
/**
 * Typing what is said while people talk: kind, words, and on with Ctrl and Enter without leaving the keyboard. What is half typed is kept
 * on the server; an entry that somebody else changed meanwhile comes beside one's own words.
 */
import { FjcElement, html, nothing } from '/kit/element.js'
import { get, newId, post, put } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { dateField, radios, selectField, submitButton, textArea, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { t } from '/kit/i18n.js'
import { Kept } from '/kit/kept.js'
import { meanwhile } from '/kit/side-by-side.js'
import { toast } from '/kit/toast.js'
import { DATED, OF_SOMEBODY, kindChoices } from '/m/chain-approach/minutes-words.js'

const FIELDS = ['kind', 'classification', 'organisation', 'notedOn', 'toldTo', 'wording']

/** An entry as its form holds it. @param {any} entry */
const values = (entry) =>
  Object.fromEntries(FIELDS.map((name) => [name, name === 'wording' ? (entry.wording ?? entry.judicialWording) : entry[name]]).filter(([, value]) => value !== undefined))

class Writing extends FjcElement {
  static properties = { address: { attribute: false }, item: { attribute: false }, organisations: { attribute: false }, entry: { attribute: false } }

  constructor() {
    super()
    this.address = ''
    this.item = ''
    /** @type {any[]} */
    this.organisations = []
    /** @type {any} the entry that is put right, with its edition; none: a new one */
    this.entry = undefined
    this.form = this.fresh({ kind: 'fact', classification: 'T' })
  }

  connectedCallback() {
    super.connectedCallback()
    this.keep()
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.form.kept?.leave()
  }

  /** @param {any} start */
  fresh(start) {
    const form = new Form(this, start)
    form.stale = () => this.outdated()
    return form
  }

  keep() {
    this.form.kept = new Kept(this.form, '/api/casework/v1/drafts', { form: this.entry ? 'minutes.change' : 'minutes.entry', about: this.entry?.body.id ?? this.item })
    this.form.kept.look()
  }

  /** Goes on with this entry instead. @param {any} entry with its edition */
  async begin(entry) {
    await this.form.kept?.leave()
    this.entry = entry
    this.form = this.fresh(entry ? values(entry.body) : { kind: 'fact', classification: 'T' })
    this.keep()
    this.requestUpdate()
    await this.updateComplete
    this.toWords()
  }

  toWords() {
    const words = this.querySelector('textarea')
    if (words instanceof HTMLElement) words.focus()
  }

  async outdated() {
    this.entry = await this.now()
    this.form.arrived(values(this.entry.body))
    this.requestUpdate()
    this.dispatchEvent(new CustomEvent('written'))
  }

  async now() {
    const { body, etag } = await get(this.entry.body.href)
    return { body, etag }
  }

  /** What the kind does not have is not sent. */
  body() {
    const { kind, classification, organisation, notedOn, toldTo, wording } = this.form.values
    return { kind, classification, organisation, wording, ...(DATED.includes(kind) ? { notedOn } : {}), ...(kind === 'told' ? { toldTo } : {}) }
  }

  missing() {
    const { kind } = this.form.values
    return this.form.missing({
      kind: 'minutes.kind.missing',
      ...(OF_SOMEBODY.includes(kind) ? { organisation: 'minutes.organisation.missing' } : {}),
      ...(kind === 'told' ? { toldTo: 'minutes.toldTo.missing' } : {}),
      ...(kind === 'nextDate' ? { notedOn: 'minutes.notedOn.missing' } : { wording: 'minutes.wording.missing' }),
    })
  }

  /** @param {Event} event */
  async send(event) {
    const { entry, form } = this
    const done = await form.submit(event, this.missing(), (key) => (entry ? put(entry.body.href, this.body(), { etag: entry.etag }) : post(`${this.address}/entries`, this.body(), { key })))
    if (!done) return
    toast(t(entry ? 'minutes.changed' : 'minutes.written'))
    const { kind, classification, organisation } = form.values
    await this.begin(undefined)
    this.form.values = entry ? { kind: 'fact', classification: 'T' } : { kind, classification, organisation }
    this.form.key = newId()
    this.requestUpdate()
    this.dispatchEvent(new CustomEvent('written'))
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.send(event)
  }

  render() {
    const { form } = this
    const { kind } = form.values
    const choices = this.organisations.map((one) => ({ value: one.organisation, label: one.name }))
    return html`<section class="panel" aria-labelledby="write-title">
      ${errorSummary(form)}
      <h2 id="write-title">${t(this.entry ? 'minutes.change.title' : 'minutes.write.title')}</h2>
      ${form.kept?.notice()} ${meanwhile(form)}
      <form novalidate @submit=${this.send} @keydown=${this.pressed}>
        ${radios(form, { name: 'kind', label: t('minutes.kind'), inline: true }, kindChoices())}
        ${textArea(form, { name: 'wording', label: t('minutes.wording'), hint: t('minutes.wording.hint'), rows: 3, optional: kind === 'nextDate' })}
        <div class="fields">
          ${selectField(form, { name: 'organisation', label: t(kind === 'told' ? 'minutes.teller' : 'minutes.organisation'), size: 'medium', optional: !OF_SOMEBODY.includes(kind) }, choices)}
          ${DATED.includes(kind) ? dateField(form, { name: 'notedOn', label: t(kind === 'nextDate' ? 'minutes.nextDate' : 'minutes.notedOn'), optional: kind !== 'nextDate' }) : nothing}
          ${kind === 'told' ? textField(form, { name: 'toldTo', label: t('minutes.toldTo') }) : nothing}
          ${selectField(form, { name: 'classification', label: t('minutes.classification'), size: 'medium' }, ['T', 'J'].map((value) => ({ value, label: t(`minutes.classification.${value}`) })))}
        </div>
        <div class="actions">
          ${submitButton(form, t(this.entry ? 'minutes.change.act' : 'minutes.write.act'))}
          ${this.entry ? html`<button type="button" @click=${() => this.begin(undefined)}>${t('dialog.cancel')}</button>` : nothing} ${form.kept?.status()}
        </div>
      </form>
    </section>`
  }
}

customElements.define('chain-writing', Writing)
