// @ts-check
/** Who has a conflict of interest with a dossier and therefore sees nothing of it. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { selectField, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { dateTime, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { table } from '/kit/table.js'
import { toast } from '/kit/toast.js'
import { API } from '/m/casework/casework.js'

class Conflicts extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.dossier = undefined
    /** @type {any[]} */
    this.conflicts = []
    /** @type {any[]} */
    this.colleagues = []
    /** @type {any[]} colleagues with the name of somebody in it */
    this.hints = []
    /** @type {any} the one that is being lifted */
    this.lifting = undefined
    this.form = new Form(this)
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}`
  }

  async load() {
    const parts = [this.address, `${this.address}/conflicts`, `${API}/colleagues`, `${this.address}/conflictHints`].map((address) => get(address))
    const [dossier, conflicts, colleagues, hints] = await Promise.all(parts)
    this.hints = hints.body.items
    this.dossier = dossier.body
    this.conflicts = conflicts.body.items
    this.colleagues = colleagues.body.items
    guard(() => this.form.dirty)
  }

  /** @param {any} [conflict] */
  async choose(conflict) {
    this.lifting = conflict
    this.form = new Form(this)
    this.requestUpdate()
    await this.updateComplete
    const part = this.querySelector('#conflict-form')
    if (part instanceof HTMLElement) part.focus()
  }

  missing() {
    return this.form.missing(this.lifting ? { reason: 'conflict.lift.reason.missing' } : { account: 'conflict.who.missing', reason: 'conflict.reason.missing' })
  }

  /** @param {Event} event */
  async send(event) {
    const { lifting } = this
    const where = lifting ? `${this.address}/conflicts/${lifting.id}/liftings` : `${this.address}/conflicts`
    const done = await this.form.submit(event, this.missing(), (key) => post(where, this.form.values, { key }))
    if (!done) return
    toast(t(lifting ? 'conflict.lifted' : 'conflict.marked'))
    this.lifting = undefined
    this.form = new Form(this)
    await this.refresh()
    this.querySelector('h1')?.focus()
  }

  view() {
    const back = { path: `/dossiers/${this.dossier.id}`, label: t('dossier.numbered', { number: this.dossier.number }) }
    return html`<div class="page narrow">
      ${errorSummary(this.form)} ${heading({ title: t('conflict.title'), lead: t('conflict.lead'), back })}
      ${this.list()} ${this.hints.length ? this.possible() : nothing} ${this.lifting ? this.lift() : this.mark()}
    </div>`
  }

  /** A hint and no more: most who share a name are no family. */
  possible() {
    return html`<section class="panel" aria-labelledby="hints">
      <h2 id="hints">${t('conflict.hints')}</h2>
      <p class="soft">${t('conflict.hints.text')}</p>
      <ul>
        ${this.hints.map((hint) => html`<li><strong>${hint.colleague.name}</strong> (${hint.familyName})</li>`)}
      </ul>
    </section>`
  }

  list() {
    const columns = [
      { title: t('conflict.who'), cell: (/** @type {any} */ one) => html`<strong>${one.colleague.name}</strong>` },
      { title: t('conflict.reason'), cell: (/** @type {any} */ one) => html`<span class="preserve">${one.reason}</span><div class="soft small">${t('by', { who: one.setBy?.name ?? '', at: dateTime(one.setAt) })}</div>` },
      { title: t('conflict.lift'), cell: (/** @type {any} */ one) => html`<button type="button" class="small" @click=${() => this.choose(one)}>${t('conflict.lift')}<span class="for-readers"> ${one.colleague.name}</span></button>` },
    ]
    return html`<section class="panel" aria-labelledby="running">
      <h2 id="running">${t('conflict.running')}</h2>
      ${table({ caption: t('conflict.running'), columns, rows: this.conflicts, empty: { title: t('conflict.none'), text: t('conflict.none.text') } })}
    </section>`
  }

  mark() {
    const known = this.conflicts.map((one) => one.colleague.account)
    const others = this.colleagues.filter((one) => !known.includes(one.account)).map((one) => ({ value: one.account, label: one.name }))
    return html`<section class="panel" aria-labelledby="conflict-form">
      <h2 id="conflict-form" tabindex="-1">${t('conflict.mark')}</h2>
      <form novalidate @submit=${this.send}>
        ${selectField(this.form, { name: 'account', label: t('conflict.who'), size: 'medium' }, others)}
        ${textArea(this.form, { name: 'reason', label: t('conflict.reason'), hint: t('conflict.reason.hint'), rows: 3 })}
        <div class="actions">${submitButton(this.form, t('conflict.mark.act'))}</div>
      </form>
    </section>`
  }

  lift() {
    return html`<section class="panel" aria-labelledby="conflict-form">
      <h2 id="conflict-form" tabindex="-1">${t('conflict.lift.of', { who: this.lifting.colleague.name })}</h2>
      <form novalidate @submit=${this.send}>
        ${textArea(this.form, { name: 'reason', label: t('conflict.lift.reason'), hint: t('conflict.lift.reason.hint'), rows: 3 })}
        <div class="actions">
          ${submitButton(this.form, t('conflict.lift'))}
          <button type="button" @click=${() => this.choose()}>${t('dialog.cancel')}</button>
        </div>
      </form>
    </section>`
  }
}

customElements.define('casework-conflicts', Conflicts)
export default 'casework-conflicts'
