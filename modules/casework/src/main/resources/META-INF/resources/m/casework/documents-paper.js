// @ts-check
/** A letter or an extract of a dossier: choose, look at it as it will be, and make it. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { selectField, submitButton, textArea, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { isoDate, label, language, t } from '/kit/i18n.js'
import { guard, navigate } from '/kit/router.js'
import { toast } from '/kit/toast.js'
import { API } from '/m/casework/casework.js'
import { templateWords } from '/m/casework/documents-template.js'
import { sections } from '/m/casework/sections.js'

const recipients = ['client', 'prosecutor', 'otherCentre']
const accounted = { recipientOrganisation: 'disclosure.organisation.missing', recipientFunction: 'disclosure.function.missing', basis: 'disclosure.basis.missing', reason: 'disclosure.reason.missing' }

class NewPaper extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.dossier = undefined
    /** @type {any[]} */
    this.bases = []
    /** @type {any} as it will be; gone as soon as anything changes */
    this.draft = undefined
    this.form = new Form(this, {}, () => {
      this.draft = undefined
    })
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}`
  }

  async load() {
    const [dossier, bases] = await Promise.all([get(this.address), get(`${API}/legalBases`)])
    this.dossier = dossier.body
    this.bases = bases.body.items
    guard(() => this.form.dirty)
  }

  get extract() {
    return this.form.value('kind') === 'extract'
  }

  get forPerson() {
    return this.form.value('kind') === 'invitation' || (this.extract && this.form.value('recipient') === 'client')
  }

  kinds() {
    return ['invitation', 'feedback', ...(this.may('casework.disclosure.add') ? ['extract'] : [])]
  }

  /** Only what belongs to this kind of paper. @param {string[]} names */
  values(names) {
    return Object.fromEntries(names.map((name) => [name, this.form.value(name)]).filter(([, value]) => value))
  }

  asked() {
    return ['kind', 'text', ...(this.extract ? ['recipient'] : []), ...(this.forPerson ? ['person'] : [])]
  }

  /** @param {Event} event */
  async send(event) {
    const { form } = this
    const needed = { kind: 'paper.kind.missing', ...(this.extract ? { recipient: 'paper.recipient.missing' } : {}), ...(this.forPerson ? { person: 'paper.person.missing' } : {}) }
    if (!this.draft) {
      const shown = await form.submit(event, form.missing(needed), () => post(`${this.address}/papers/query`, this.values(this.asked())))
      if (shown) this.draft = shown.body
      form.dirty = true
      this.requestUpdate()
      await this.updateComplete
      if (shown) /** @type {HTMLElement | null} */ (this.querySelector('#draft'))?.focus()
      return
    }
    const missing = form.missing(this.extract ? { ...needed, ...accounted } : needed)
    const names = [...this.asked(), ...(this.extract ? Object.keys(accounted) : [])]
    const made = await form.submit(event, missing, (key) => post(`${this.address}/papers`, this.values(names), { key }))
    if (!made) return
    toast(t('paper.done'))
    await navigate(`/dossiers/${this.dossier.id}/documents`)
  }

  view() {
    const { form } = this
    const back = { path: `/dossiers/${this.dossier.id}/documents`, label: t('document.title') }
    const persons = (this.dossier.persons ?? []).map((/** @type {any} */ one) => ({ value: one.id, label: `${one.givenName ?? ''} ${one.familyName ?? ''}` }))
    return html`<div class="page narrow">
      ${errorSummary(form)} ${heading({ title: t('dossier.numbered', { number: this.dossier.number }), back })} ${sections(this, this.dossier.id, '/documents')}
      <form novalidate @submit=${this.send}>
        <section class="panel" aria-labelledby="paper">
          <h2 id="paper">${t('paper.title')}</h2>
          <p class="soft">${t('paper.lead')}</p>
          ${selectField(form, { name: 'kind', label: t('paper.kind'), size: 'medium' }, this.kinds().map((code) => ({ value: code, label: label('paperKind', code) })))}
          ${this.extract ? selectField(form, { name: 'recipient', label: t('paper.recipient'), hint: t('paper.recipient.hint'), size: 'medium' }, recipients.map((code) => ({ value: code, label: label('paperRecipient', code) }))) : nothing}
          ${this.forPerson ? selectField(form, { name: 'person', label: t('paper.person'), size: 'medium' }, persons) : nothing}
          ${textArea(form, { name: 'text', label: t('paper.text'), hint: t('paper.text.hint'), rows: 4, optional: true })}
          ${this.draft ? nothing : html`<div class="actions">${submitButton(form, t('paper.look'))}</div>`}
        </section>
        ${this.draft ? this.shown() : nothing}
      </form>
    </div>`
  }

  shown() {
    return html`<section class="panel" aria-labelledby="draft">
      <h2 id="draft" tabindex="-1">${t('paper.draft')}</h2>
      ${(this.draft.letterhead ?? []).map((/** @type {string} */ line) => html`<p class="soft">${line}</p>`)}
      <p class="lead">${this.draft.title}</p>
      ${this.draft.sections.map((/** @type {any} */ section) => html`
        ${section.heading ? html`<h3>${section.heading}</h3>` : nothing}
        ${section.lines.map((/** @type {string} */ line) => html`<p class="preserve">${line}</p>`)}
        ${section.withheld ? html`<p class="soft">${t('paper.withheld')}</p>` : nothing}`)}
      ${this.draft.template ? html`<p class="soft small">${templateWords(this.draft.template)}</p>` : nothing}
      ${this.extract ? this.account() : nothing}
      <div class="actions">${submitButton(this.form, t('paper.make'))}</div>
    </section>`
  }

  account() {
    const { form } = this
    const day = isoDate()
    const grounds = this.bases.filter((basis) => basis.heldFromDate <= day && (!basis.heldUntilDate || day <= basis.heldUntilDate))
    return html`<h3>${t('paper.account')}</h3>
      <p class="soft">${t('paper.account.text')}</p>
      ${textField(form, { name: 'recipientOrganisation', label: t('disclosure.organisation'), size: 'medium' })}
      ${textField(form, { name: 'recipientFunction', label: t('disclosure.function'), hint: t('disclosure.function.hint'), size: 'medium' })}
      ${selectField(form, { name: 'basis', label: t('disclosure.basis'), hint: t('disclosure.basis.hint') }, grounds.map((basis) => ({ value: basis.code, label: basis.labels[language] ?? basis.labels.nl })))}
      ${textArea(form, { name: 'reason', label: t('disclosure.reason'), hint: t('disclosure.reason.hint'), rows: 3 })}`
  }
}

customElements.define('casework-new-paper', NewPaper)
export default 'casework-new-paper'
