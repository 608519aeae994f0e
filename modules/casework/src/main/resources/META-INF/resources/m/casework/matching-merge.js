// @ts-check
/** Two members of a family who are one person: looked at side by side, merged, and made two again. */
import { Screen, html, nothing } from '/kit/element.js'
import { del, get, post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { radios, selectField, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { date, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { toast } from '/kit/toast.js'
import { API, fullName } from '/m/casework/casework.js'
import { agreement, choice, consequences, sideBySide } from '/m/casework/matching-merge-sides.js'
import { mergeList } from '/m/casework/matching-merge-list.js'

class Merge extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.family = undefined
    /** @type {any[]} */
    this.merges = []
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
    const [family, merges] = await Promise.all([get(`${this.address}/family`), get(`${this.address}/memberMerges`)])
    this.family = family.body
    this.etag = family.etag
    this.merges = merges.body.items
    this.undoing.stale = () => this.refresh()
    guard(() => this.form.dirty)
  }

  /** @param {Event} event */
  async look(event) {
    const missing = this.pair.missing({ stays: 'merge.stays.missing', goes: 'merge.goes.missing' })
    const { stays, goes } = this.pair.values
    if (!missing.length && stays === goes) missing.push({ name: 'goes', text: t('merge.goes.same') })
    const answer = await this.pair.submit(event, missing, () => get(`${this.address}/members/${stays}/mergePreviews/${goes}`))
    if (!answer) return
    this.show(answer)
    await this.updateComplete
    const part = this.querySelector('#sides')
    if (part instanceof HTMLElement) part.focus()
  }

  /** @param {any} answer */
  show(answer) {
    this.preview = answer.body
    this.etag = answer.etag
    this.form = new Form(this, { take: Object.fromEntries((answer.body.choices ?? []).map((/** @type {string} */ field) => [field, 'stays'])) })
    this.form.stale = () => this.lookAgain()
    this.requestUpdate()
  }

  /** Somebody was faster: what is on the screen is what will happen. */
  async lookAgain() {
    const { issues } = this.form
    this.show(await get(`${this.address}/members/${this.preview.stays.id}/mergePreviews/${this.preview.goes.id}`))
    this.form.complain(issues.length ? issues : [{ text: t('merge.meanwhile') }])
  }

  body() {
    const { take = {}, agreement: holds, reason } = this.form.values
    const taken = Object.keys(take).filter((field) => take[field] === 'goes')
    return { stays: this.preview.stays.id, goes: this.preview.goes.id, taken, agreement: holds, reason }
  }

  /** @param {Event} event */
  async send(event) {
    const both = this.preview.agreements?.length === 2
    const missing = this.form.missing({ ...(both ? { agreement: 'merge.agreement.missing' } : {}), reason: 'merge.reason.missing' })
    const done = await this.form.submit(event, missing, (key) => post(`${this.address}/memberMerges`, this.body(), { key, etag: this.etag }))
    if (done) await this.begin(t('merge.done'))
  }

  /** @param {Event} event @param {any} merge */
  async undo(event, merge) {
    const done = await this.undoing.submit(event, [], async () => {
      await del(`${this.address}/memberMerges/${merge.id}`, { etag: this.etag })
      return true
    })
    if (done) await this.begin(t('merge.undone'))
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
    const back = { path: `/dossiers/${this.family.id}/family`, label: t('family.title') }
    const members = this.family.members ?? []
    return html`<div class="page">
      ${errorSummary(this.undoing)} ${heading({ title: t('merge.title'), lead: t('merge.lead'), back })}
      ${this.family.state === 'open' ? this.choose(members) : nothing} ${this.preview ? this.sides(members) : nothing}
      ${mergeList(this.merges, members, (event, merge) => this.undo(event, merge))}
    </div>`
  }

  /** @param {any[]} members */
  choose(members) {
    const choices = members.map((one) => ({ value: one.id, label: [fullName(one), date(one.birthDate)].filter(Boolean).join(', ') }))
    return html`<form class="panel" novalidate @submit=${this.look}>
      ${errorSummary(this.pair)}
      <div class="fields two">
        ${selectField(this.pair, { name: 'stays', label: t('merge.stays') }, choices)} ${selectField(this.pair, { name: 'goes', label: t('merge.goes') }, choices)}
      </div>
      <div class="actions">${submitButton(this.pair, t('merge.look'), this.preview ? '' : 'primary')}</div>
    </form>`
  }

  /** @param {any[]} members */
  sides(members) {
    const { preview } = this
    const obstacles = preview.obstacles ?? []
    return html`<section class="panel" aria-labelledby="sides">
      ${errorSummary(this.form)}
      <h2 id="sides" tabindex="-1">${t('merge.sides')}</h2>
      ${sideBySide(preview)} ${consequences(preview, members)}
      ${obstacles.length
        ? html`<div class="notice warn"><p><strong>${t('merge.obstacles')}</strong></p><ul>${obstacles.map((/** @type {string} */ code) => html`<li>${t(`merge.obstacle.${code}`)}</li>`)}</ul></div>`
        : this.choices(preview)}
    </section>`
  }

  /** @param {any} preview */
  choices(preview) {
    return html`<form novalidate @submit=${this.send}>
      ${(preview.choices ?? []).map((/** @type {string} */ field) => {
        const { title, stays, goes } = choice(field, preview)
        return radios(this.form, { name: `take.${field}`, label: title, inline: true }, [{ value: 'stays', label: stays }, { value: 'goes', label: goes }])
      })}
      ${preview.agreements?.length === 2 ? radios(this.form, { name: 'agreement', label: t('merge.agreement'), hint: t('merge.agreement.hint') }, preview.agreements.map(agreement)) : nothing}
      ${textArea(this.form, { name: 'reason', label: t('merge.reason'), hint: t('merge.reason.hint'), rows: 3 })}
      <div class="actions">${submitButton(this.form, t('merge.act'))}</div>
    </form>`
  }
}

customElements.define('casework-merge', Merge)
export default 'casework-merge'
