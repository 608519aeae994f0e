// @ts-check
/** Who has access to a dossier besides who directs it: those let in by name, and when it is sealed the circle that knows of it. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { badge } from '/kit/badges.js'
import { heading } from '/kit/heading.js'
import { date, dateTime, label, language, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { table } from '/kit/table.js'
import { toast } from '/kit/toast.js'
import { API, centre } from '/m/casework/casework.js'
import { sections } from '/m/casework/sections.js'
import '/m/casework/compartments-admit.js'
import '/m/casework/compartments-seal.js'
import { undoButton } from '/m/casework/undo.js'

class DossierAccess extends Screen {
  static properties = { ...Screen.properties, act: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.dossier = undefined
    /** @type {any} */
    this.centre = undefined
    /** @type {any[]} */
    this.admissions = []
    /** @type {any[]} */
    this.seals = []
    /** @type {any[]} */
    this.bases = []
    /** @type {string | undefined} which form is open */
    this.act = undefined
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}`
  }

  async load() {
    const parts = [this.address, `${this.address}/admissions`, `${this.address}/seals`, `${API}/legalBases`].map(async (address) => (await get(address)).body)
    const [dossier, admissions, seals, bases] = await Promise.all(parts)
    this.centre = await centre()
    this.dossier = dossier
    this.admissions = admissions.items
    this.seals = seals.items
    this.bases = bases.items
    guard(() => /** @type {any} */ (this.querySelector('.act'))?.form?.dirty)
  }

  /** @param {string | undefined} name */
  async open(name) {
    this.act = name
    await this.updateComplete
    const part = this.querySelector(name ? '.act h2' : 'h1')
    if (part instanceof HTMLElement) part.focus()
  }

  async done() {
    await this.open(undefined)
    await this.refresh()
  }

  /** @param {any} one */
  async end(one) {
    await post(`${this.address}/admissions/${one.id}/endings`)
    toast(t('admission.ended'))
    await this.done()
  }

  view() {
    const { dossier } = this
    const back = { path: `/dossiers/${dossier.id}`, label: t('dossier.numbered', { number: dossier.number }) }
    const acts = [...(this.may('casework.admission.give') ? ['admit'] : []), ...(this.may('casework.seal.set') ? ['seal'] : []), ...(this.seals.length && this.may('casework.seal.lift') ? ['unseal'] : [])]
    return html`<div class="page">
      ${heading({ title: t('access.title'), lead: t('access.lead', { who: dossier.caseDirector?.name ?? '' }), back })} ${sections(this, dossier.id, '/access')}
      <div class="actions" role="group" aria-label=${t('dossier.acts')}>
        ${acts.map((name) => html`<button type="button" aria-expanded=${this.act === name ? 'true' : 'false'} @click=${() => this.open(this.act === name ? undefined : name)}>${t(`${name}.title`)}</button>`)}
        <a class="button" href="/dossiers/${dossier.id}/conflict-declaration">${t('declaration.title')}</a>
      </div>
      <p></p>
      ${this.form()} ${this.seal()} ${this.list()}
    </div>`
  }

  form() {
    const { act, dossier, address, bases, centre: here } = this
    const done = () => this.done()
    if (act === 'admit') return html`<casework-admit class="act" .dossier=${dossier} .centre=${here} .address=${address} .bases=${bases} @done=${done}></casework-admit>`
    if (act) return html`<casework-seal class="act" .dossier=${dossier} .centre=${here} .address=${address} .unsealing=${act === 'unseal' ? this.seals[0] : undefined} @done=${done}></casework-seal>`
    return nothing
  }

  seal() {
    const [seal] = this.seals
    if (!seal) return nothing
    return html`<section class="panel" aria-labelledby="seal">
      <h2 id="seal">${t('seal.running')}</h2>
      <p>${t('seal.running.text')}</p>
      <ul>
        ${seal.circle.map((/** @type {any} */ one) => html`<li>${one.name}</li>`)}
      </ul>
      <p class="preserve">${seal.reason}</p>
      <p class="soft small">${t('by', { who: seal.sealedBy?.name ?? '', at: dateTime(seal.sealedAt) })}</p>
    </section>`
  }

  list() {
    const basis = (/** @type {string} */ code) => this.bases.find((one) => one.code === code)?.labels[language] ?? code
    const columns = [
      { title: t('admission.who'), cell: (/** @type {any} */ one) => html`<strong>${one.colleague.name}</strong>` },
      { title: t('admission.opens'), cell: (/** @type {any} */ one) => one.opens.map((/** @type {string} */ part) => html`<div>${label('admissionPart', part)}</div>`) },
      { title: t('admission.until'), kind: 'number', cell: (/** @type {any} */ one) => html`${date(one.lastOn)}<div>${one.running ? nothing : badge('done', t('admission.over'))}</div>` },
      { title: t('admission.basis'), cell: (/** @type {any} */ one) => html`${basis(one.basis)}<div class="soft small preserve">${one.reason}</div><div class="soft small">${t('by', { who: one.givenBy?.name ?? '', at: dateTime(one.givenAt) })}</div>` },
      { title: t('admission.acts'), cell: (/** @type {any} */ one) => (one.running ? html`<button type="button" class="small" @click=${() => this.end(one)}>${t('admission.end')}<span class="for-readers"> ${one.colleague.name}</span></button>` : undoButton(one.undoUntil, `${this.address}/admissions/${one.id}`, () => this.done(), one.colleague.name)) },
    ]
    return html`<section class="panel" aria-labelledby="admissions">
      <h2 id="admissions">${t('admission.list')}</h2>
      ${table({ caption: t('admission.list'), columns, rows: this.admissions, empty: { title: t('admission.none'), text: t('admission.none.text') } })}
    </section>`
  }
}

customElements.define('casework-dossier-access', DossierAccess)
export default 'casework-dossier-access'
