// @ts-check
/** How everybody of a dossier may be contacted and is reached. What is safety-critical is shown one value at a time. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { date, label, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { table } from '/kit/table.js'
import { API, centre, fullName } from '/m/casework/casework.js'
import { dueBadge, ruleFacts, ruleMade } from '/m/casework/safecontact-rule.js'
import { sections } from '/m/casework/sections.js'
import '/m/casework/safecontact-acts.js'
import '/m/casework/safecontact-forms.js'
import '/m/casework/safecontact-phone.js'
import '/m/casework/safecontact-secret.js'

class SafeContact extends Screen {
  static properties = { ...Screen.properties, open: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.dossier = undefined
    /** @type {any} */
    this.centre = undefined
    /** @type {any[]} */
    this.persons = []
    this.etag = ''
    /** @type {{form: string, person: any, detail?: any} | undefined} the one form that is open */
    this.open = undefined
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}`
  }

  async load() {
    const [dossier, safe, here] = await Promise.all([get(this.address), get(`${this.address}/safeContact`), centre()])
    this.dossier = dossier.body
    this.persons = safe.body.persons ?? []
    this.etag = safe.etag
    this.centre = here
    guard(() => /** @type {any} */ (this.querySelector('.act'))?.form?.dirty)
  }

  /** @param {{form: string, person: any, detail?: any} | undefined} what */
  async show(what) {
    this.open = what
    await this.updateComplete
    const part = this.querySelector(what ? '.act h2' : 'h1')
    if (part instanceof HTMLElement) part.focus()
  }

  async done() {
    await this.show(undefined)
    await this.refresh()
  }

  view() {
    const back = { path: '/dossiers', label: t('dossiers.title') }
    return html`<div class="page">
      ${heading({ title: t('dossier.numbered', { number: this.dossier.number }), lead: t('safe.lead'), back })} ${sections(this, this.dossier.id, '/safe-contact')}
      ${this.persons.map((person) => this.person(person))}
    </div>`
  }

  /** @param {any} person */
  person(person) {
    const { rule } = person
    return html`<section class="panel" aria-labelledby="person-${person.id}">
      <h2 id="person-${person.id}">${fullName(person)} <span class="soft small">${label('personRole', person.role)}</span> ${rule ? dueBadge(rule) : nothing}</h2>
      ${rule ? html`${ruleFacts(rule)} ${ruleMade(rule)} ${this.codeWord(person)}` : html`<p>${t('safe.rule.none')}</p>`}
      ${this.details(person)} ${this.buttons(person)} ${this.open?.person.id === person.id ? this.form() : nothing} ${this.earlier(person)}
    </section>`
  }

  /** @param {any} person */
  codeWord({ rule }) {
    if (!rule.hasCodeWord) return nothing
    return html`<h3>${t('safe.codeWord')}</h3>
      <casework-secret .address=${`${this.address}/contactRules/${rule.id}/reveals`} .name=${t('safe.codeWord')}></casework-secret>`
  }

  /** @param {any} person */
  details(person) {
    const columns = [
      { title: t('safe.kind'), cell: (/** @type {any} */ one) => html`${label('detailKind', one.kind)} ${one.safetyCritical ? badge('acute', t('safe.critical')) : nothing}` },
      { title: t('safe.text'), cell: (/** @type {any} */ one) => this.text(one) },
      { title: t('safe.valid'), cell: (/** @type {any} */ one) => this.valid(one) },
      { title: t('safe.change'), cell: (/** @type {any} */ one) => this.changes(person, one) },
    ]
    const name = fullName(person)
    return html`<h3>${t('safe.details')}</h3>
      ${person.phone ? this.phone(person) : nothing}
      ${table({ caption: t('safe.details.of', { name }), columns, rows: person.details ?? [], empty: { title: t('safe.details.none') } })}`
  }

  /** @param {any} person */
  phone(person) {
    return html`<p class="small">${t('safe.phone', { phone: person.phone })}
      ${this.may('casework.safeContact.write') ? html`<button type="button" class="small" @click=${() => this.show({ form: 'phone', person })}>${t('safe.phone.act')}<span class="for-readers"> ${fullName(person)}</span></button>` : nothing}</p>`
  }

  /** @param {any} one */
  text(one) {
    if (!one.safetyCritical) return html`<span class="preserve">${one.plain}</span>${one.municipality ? html`<div class="soft small">${one.municipality}</div>` : nothing}`
    return html`<casework-secret .address=${`${this.address}/contactDetails/${one.id}/reveals`} .name=${label('detailKind', one.kind)}></casework-secret>`
  }

  /** @param {any} one */
  valid({ startsOn, endsOn, addedAt, addedBy }) {
    return html`${startsOn || endsOn ? t('safe.valid.span', { from: date(startsOn) || '…', until: date(endsOn) || '…' }) : t('safe.valid.open')}
      <div class="soft small">${t('by', { who: addedBy?.name ?? '', at: date(addedAt) })}</div>`
  }

  /** @param {any} person @param {any} detail */
  changes(person, detail) {
    if (!this.may('casework.safeContact.write')) return nothing
    const own = detail.lifting?.askedBy?.account === this.workplace.person?.account
    const kinds = ['endings', ...(!detail.safetyCritical ? ['protections'] : !detail.lifting ? ['liftings'] : own ? ['refusals'] : ['agreements', 'refusals'])]
    return html`${detail.lifting ? html`<p>${badge('today', t('safe.lifting'))}</p>` : nothing}
      <div class="actions">
        ${kinds.map((form) => html`<button type="button" class="small" @click=${() => this.show({ form, person, detail })}>${t(`safe.${form}.act`)}<span class="for-readers"> ${label('detailKind', detail.kind)}</span></button>`)}
      </div>`
  }

  /** @param {any} person */
  buttons(person) {
    if (!this.may('casework.safeContact.write')) return nothing
    const who = html`<span class="for-readers"> ${fullName(person)}</span>`
    return html`<div class="actions">
      <button type="button" class="primary" @click=${() => this.show({ form: 'rule', person })}>${t(person.rule ? 'safe.rule.change' : 'safe.rule.set')}${who}</button>
      <button type="button" @click=${() => this.show({ form: 'detail', person })}>${t('contactDetail.title')}${who}</button>
    </div>`
  }

  form() {
    const { address, etag, centre: here } = this
    const { form, person, detail } = /** @type {any} */ (this.open)
    const done = () => this.done()
    const stale = () => this.refresh()
    switch (form) {
      case 'rule':
        return html`<casework-contact-rule class="act" .person=${person} .address=${address} .etag=${etag} @done=${done} @stale=${stale}></casework-contact-rule>`
      case 'detail':
        return html`<casework-contact-detail class="act" .person=${person} .centre=${here} .address=${address} .etag=${etag} @done=${done} @stale=${stale}></casework-contact-detail>`
      case 'phone':
        return html`<casework-phone-protection class="act" .person=${person} .address=${address} .etag=${etag} @done=${done} @stale=${stale}></casework-phone-protection>`
      default:
        return html`<casework-contact-detail-act class="act" .kind=${form} .detail=${detail} .address=${address} @done=${done} @stale=${stale}></casework-contact-detail-act>`
    }
  }

  /** @param {any} person */
  earlier({ earlierRules = [] }) {
    if (!earlierRules.length) return nothing
    return html`<details>
      <summary>${t('safe.earlier', { n: earlierRules.length })}</summary>
      ${earlierRules.map((/** @type {any} */ rule) => html`${ruleFacts(rule)} ${ruleMade(rule)}`)}
    </details>`
  }
}

customElements.define('casework-safe-contact', SafeContact)
export default 'casework-safe-contact'
