// @ts-check
/** The family of a dossier: drawn for any day, told in tables, and changed in forms. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, put } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { icon } from '/kit/icons.js'
import { isoDate, longDate, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { toast } from '/kit/toast.js'
import { API, fullName } from '/m/casework/casework.js'
import { months, onDay } from '/m/casework/family-day.js'
import { memberTable, relationTable, violenceTable } from '/m/casework/family-tables.js'
import { likely } from '/m/casework/matching-likely.js'
import { sections } from '/m/casework/sections.js'
import '/m/casework/family-member.js'
import '/m/casework/family-relation.js'
import '/m/casework/family-violence.js'
import '/m/casework/genogram.js'

class Family extends Screen {
  static properties = { ...Screen.properties, act: { state: true }, at: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.family = undefined
    /** @type {any[]} */
    this.same = []
    /** @type {any[]} */
    this.likely = []
    this.etag = ''
    /** @type {{kind: string, editing?: any} | undefined} which form is open */
    this.act = undefined
    /** @type {string[]} days that can be shown, the last one today */
    this.days = []
    /** @type {number | undefined} place among the days; today when not chosen */
    this.at = undefined
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}`
  }

  get changes() {
    return this.may('casework.family.change') && this.family.state === 'open'
  }

  get day() {
    return this.days[this.at ?? this.days.length - 1] ?? isoDate()
  }

  async load() {
    const [answer, same, hints] = await Promise.all([get(`${this.address}/family`), get(`${this.address}/sameMembers`), get(`${this.address}/likelyMembers`)])
    this.family = answer.body
    this.etag = answer.etag
    this.same = same.body.items
    this.likely = hints.body.items
    this.days = months(this.family, isoDate())
    if (this.act?.editing) this.act = { ...this.act, editing: this.known(this.act.editing.id) ?? this.act.editing }
    this.at = undefined
    guard(() => /** @type {any} */ (this.querySelector('.act'))?.form?.dirty)
  }

  /** What stands there now under this id. @param {string} id */
  known(id) {
    const { members, relations = [], violence = [] } = this.family
    return [...members, ...relations, ...violence].find((one) => one.id === id)
  }

  /** @param {string} [kind] @param {any} [editing] */
  async open(kind, editing) {
    this.act = undefined
    await this.updateComplete
    this.act = kind ? { kind, editing } : undefined
    await this.updateComplete
    await /** @type {any} */ (this.querySelector('.act'))?.updateComplete
    const part = this.querySelector(kind ? '.act h2' : 'h1')
    if (part instanceof HTMLElement) part.focus()
  }

  async done() {
    await this.open()
    await this.refresh()
  }

  /** @param {any} hint */
  async identify(hint) {
    await put(`${this.address}/members/${hint.id}/identity`, { dossier: hint.dossier, member: hint.there }, { etag: this.etag })
    toast(t('matching.likely.done'))
    await this.refresh()
  }

  view() {
    const { family } = this
    return html`<div class="page">
      ${heading({ title: t('family.title'), lead: t('family.lead'), back: { path: `/dossiers/${family.id}`, label: t('dossier.numbered', { number: family.number }) } })}
      ${sections(this, family.id, '/family')} ${this.drawing()}
      ${this.changes ? html`<div class="actions" role="group" aria-label=${t('family.acts')}>${this.button('member')} ${this.button('relation')} ${this.button('violence')}</div>` : nothing}
      ${this.form()} ${likely(family, this.likely, this.changes ? (hint) => this.identify(hint) : undefined)}
      <section class="panel" aria-labelledby="members">
        <h2 id="members">${t('family.members')}</h2>
        ${memberTable(family, isoDate(), (one) => this.correct('member', one, fullName(one)), this.same)}
        ${this.may('casework.memberMerge.read') ? html`<p><a href="/dossiers/${family.id}/family/merge">${t('merge.link')}</a></p>` : nothing}
        ${this.may('casework.dossierMerge.read') ? html`<p><a href="/dossiers/${family.id}/merge">${t('duplicate.link.family')}</a></p>` : nothing}
      </section>
      <section class="panel" aria-labelledby="relations"><h2 id="relations">${t('family.relations')}</h2>${relationTable(family, (one) => this.correct('relation', one, ''))}</section>
      <section class="panel" aria-labelledby="violence"><h2 id="violence">${t('family.violence')}</h2>${violenceTable(family, (one) => this.correct('violence', one, ''), (edge) => this.numberOf(edge))}</section>
    </div>`
  }

  drawing() {
    const { days, day } = this
    const last = days.length - 1
    return html`<section class="panel" aria-labelledby="drawing">
      <h2 id="drawing">${t('family.drawing')}</h2>
      ${last > 0
        ? html`<div class="field">
            <label for="day">${t('family.day')}</label>
            <input id="day" type="range" min="0" max=${last} .value=${String(this.at ?? last)} aria-valuetext=${longDate(day)} @input=${(/** @type {any} */ event) => (this.at = Number(event.target.value))}>
            <output for="day">${this.at === undefined || this.at === last ? t('family.today') : longDate(day)}</output>
          </div>`
        : nothing}
      <casework-genogram .family=${onDay(this.family, day)} .day=${day}></casework-genogram>
      <p class="hint">${t('family.legend')}</p>
    </section>`
  }

  /** In the drawing of the day that is shown; nothing when it is not in it. @param {any} edge */
  numberOf(edge) {
    const at = onDay(this.family, this.day).violence.findIndex((/** @type {any} */ one) => one.id === edge.id)
    return at < 0 ? undefined : at + 1
  }

  /** @param {string} kind */
  button(kind) {
    const open = this.act?.kind === kind && !this.act.editing
    return html`<button type="button" aria-expanded=${open ? 'true' : 'false'} @click=${() => this.open(open ? undefined : kind)}>${icon('plus')}${t(`family.${kind}.add.title`)}</button>`
  }

  /** @param {string} kind @param {any} one @param {string} about */
  correct(kind, one, about) {
    return this.changes ? html`<button type="button" class="small" @click=${() => this.open(kind, one)}>${t('family.correct')}<span class="for-readers"> ${about}</span></button>` : nothing
  }

  form() {
    const { act, family, address, etag } = this
    const done = () => this.done()
    const stale = () => this.refresh()
    switch (act?.kind) {
      case 'member':
        return html`<casework-family-member class="act" .dossier=${family} .editing=${act.editing} .same=${this.same} .address=${address} .etag=${etag} @done=${done} @stale=${stale}></casework-family-member>`
      case 'relation':
        return html`<casework-family-relation class="act" .dossier=${family} .editing=${act.editing} .address=${address} .etag=${etag} @done=${done} @stale=${stale}></casework-family-relation>`
      case 'violence':
        return html`<casework-family-violence class="act" .dossier=${family} .editing=${act.editing} .address=${address} .etag=${etag} @done=${done} @stale=${stale}></casework-family-violence>`
      default:
        return nothing
    }
  }
}

customElements.define('casework-family', Family)
export default 'casework-family'
