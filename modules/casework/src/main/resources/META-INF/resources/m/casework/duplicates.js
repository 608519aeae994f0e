// @ts-check
/** Two dossiers about one family: looked at side by side, merged, and made two again. */
import { Screen, html, nothing } from '/kit/element.js'
import { del, get, post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { radios, submitButton, textArea, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { toast } from '/kit/toast.js'
import { API, centre } from '/m/casework/casework.js'
import { dossierMerges } from '/m/casework/duplicates-list.js'
import { joined, members, needed, suggested } from '/m/casework/duplicates-members.js'
import { beside, chosen, consequences } from '/m/casework/duplicates-sides.js'

class Duplicates extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.dossier = undefined
    /** @type {any} */
    this.centre = undefined
    /** @type {any[]} */
    this.merges = []
    /** @type {any[]} dossiers in which somebody seems to stand too */
    this.hints = []
    /** @type {any} both, as they were looked at */
    this.preview = undefined
    this.etag = ''
    this.pair = new Form(this)
    this.form = new Form(this)
    this.undoing = new Form(this)
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}`
  }

  async load() {
    const [dossier, merges, likely, here] = await Promise.all([get(this.address), get(`${this.address}/dossierMerges`), get(`${this.address}/likelyMembers`), centre()])
    this.dossier = dossier.body
    this.etag = dossier.etag
    this.merges = merges.body.items
    this.hints = [...new Map(likely.body.items.map((/** @type {any} */ hint) => [hint.dossier, hint])).values()]
    this.centre = here
    this.undoing.stale = () => this.refresh()
    guard(() => this.form.dirty)
  }

  /** @param {Event} event */
  async look(event) {
    const missing = this.pair.missing({ number: 'duplicate.number.missing' })
    await this.pair.submit(event, missing, async () => {
      const { body } = await post(`${API}/dossiers/query`, { number: this.pair.values.number.trim() })
      const [found] = body.items.filter((/** @type {any} */ one) => one.id !== this.dossier.id)
      if (found) await this.beside(found.id)
      else this.pair.complain([{ name: 'number', text: t('duplicate.number.unknown') }])
    })
  }

  /** @param {string} other */
  async beside(other) {
    this.show(await get(`${this.address}/dossierMergePreviews/${other}`))
    await this.updateComplete
    const part = this.querySelector('#sides')
    if (part instanceof HTMLElement) part.focus()
  }

  /** @param {any} answer */
  show(answer) {
    this.preview = answer.body
    this.etag = answer.etag
    this.form = new Form(this, suggested(answer.body))
    this.form.stale = () => this.lookAgain()
    this.requestUpdate()
  }

  /** Somebody was faster: what is on the screen is what will happen. */
  async lookAgain() {
    const { issues } = this.form
    this.show(await get(`${this.address}/dossierMergePreviews/${this.preview.goes.id}`))
    this.form.complain(issues.length ? issues : [{ text: t('duplicate.meanwhile') }])
  }

  /** @param {Event} event */
  async send(event) {
    const fields = Object.fromEntries((this.preview.choices ?? []).map((/** @type {string} */ field) => [`${field}Of`, `duplicate.${field}.missing`]))
    const missing = this.form.missing({ ...fields, ...needed(this.form, this.preview), reason: 'duplicate.reason.missing' })
    const { caseDirectorOf, trackOf, nextContactOf, reason } = this.form.values
    const body = { goes: this.preview.goes.id, caseDirectorOf, trackOf, nextContactOf, joined: joined(this.form, this.preview), reason }
    const done = await this.form.submit(event, missing, (key) => post(`${this.address}/dossierMerges`, body, { key, etag: this.etag }))
    if (done) await this.begin(t('duplicate.done'))
  }

  /** @param {Event} event @param {any} merge */
  async undo(event, merge) {
    const done = await this.undoing.submit(event, [], async () => {
      await del(`${this.address}/dossierMerges/${merge.id}`, { etag: this.etag })
      return true
    })
    if (done) await this.begin(t('duplicate.undone'))
  }

  /** @param {string} said */
  async begin(said) {
    toast(said)
    this.preview = undefined
    this.pair = new Form(this)
    this.form = new Form(this)
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  view() {
    const { dossier } = this
    return html`<div class="page">
      ${errorSummary(this.undoing)}
      ${heading({ title: t('duplicate.title'), lead: t('duplicate.lead'), back: { path: `/dossiers/${dossier.id}`, label: t('dossier.numbered', { number: dossier.number }) } })}
      ${dossier.state === 'open' && this.may('casework.dossierMerge.carryOut') ? this.choose() : nothing} ${this.preview ? this.sides() : nothing}
      ${dossierMerges(this.merges, (event, merge) => this.undo(event, merge))}
    </div>`
  }

  choose() {
    return html`<form class="panel" novalidate @submit=${this.look}>
      ${errorSummary(this.pair)}
      ${textField(this.pair, { name: 'number', label: t('duplicate.number'), hint: t('duplicate.number.hint') })}
      <div class="actions">${submitButton(this.pair, t('merge.look'), this.preview ? '' : 'primary')}</div>
      ${this.hints.length
        ? html`<p class="hint">${t('duplicate.hints')}</p>
            <ul class="quiet-list">${this.hints.map((hint) => html`<li><button type="button" class="small" @click=${() => this.beside(hint.dossier)}>${hint.number}</button></li>`)}</ul>`
        : nothing}
    </form>`
  }

  sides() {
    const { preview } = this
    const obstacles = preview.obstacles ?? []
    return html`<section class="panel" aria-labelledby="sides">
      ${errorSummary(this.form)}
      <h2 id="sides" tabindex="-1">${t('merge.sides')}</h2>
      ${beside(preview, this.centre)} ${consequences(preview)}
      ${obstacles.length
        ? html`<div class="notice warn"><p><strong>${t('duplicate.obstacles')}</strong></p><ul>${obstacles.map((/** @type {string} */ code) => html`<li>${t(`duplicate.obstacle.${code}`)}</li>`)}</ul></div>`
        : this.choices()}
    </section>`
  }

  choices() {
    const { form, preview } = this
    return html`<form novalidate @submit=${this.send}>
      ${(preview.choices ?? []).map((/** @type {string} */ field) => radios(form, { name: `${field}Of`, label: t(`duplicate.${field}`), inline: true }, chosen(field, preview, this.centre)))}
      ${members(form, preview)}
      ${textArea(form, { name: 'reason', label: t('duplicate.reason'), hint: t('duplicate.reason.hint'), rows: 3 })}
      <div class="actions">${submitButton(form, t('duplicate.act'))}</div>
    </form>`
  }
}

customElements.define('casework-duplicates', Duplicates)
export default 'casework-duplicates'
