// @ts-check
/** What both screens of findings share: the dossier they belong to, one form at a time, and what does not count any more. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { dateTime, label, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { table } from '/kit/table.js'
import { API, centre } from '/m/casework/casework.js'
import { past } from '/m/casework/findings.js'
import '/m/casework/finding-forms.js'
import '/m/casework/finding-incident.js'
import '/m/casework/finding-withdrawal.js'

export class FindingsScreen extends Screen {
  static properties = { ...Screen.properties, open: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.dossier = undefined
    /** @type {any} */
    this.centre = undefined
    /** @type {{kind: string, original?: any, withdraws?: boolean} | undefined} which form is open */
    this.open = undefined
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}`
  }

  async load() {
    const [dossier, here] = await Promise.all([get(this.address), centre()])
    this.dossier = dossier.body
    this.centre = here
    guard(() => /** @type {any} */ (this.querySelector('.act'))?.form?.dirty)
  }

  /** Opens a form and takes the reader there; without one, back to the top. @param {{kind: string, original?: any, withdraws?: boolean}} [form] */
  async choose(form) {
    this.open = undefined
    await this.updateComplete
    this.open = form
    await this.updateComplete
    const part = this.querySelector(form ? '.act h2' : 'h1')
    if (part instanceof HTMLElement) part.focus()
  }

  async done() {
    await this.choose()
    await this.refresh()
  }

  form() {
    const { dossier, centre: here, address, open } = this
    if (!open) return nothing
    const done = () => this.done()
    const { kind, original } = open
    if (open.withdraws) return html`<casework-finding-withdrawal class="act" .dossier=${dossier} .address=${address} .kind=${kind} .original=${original} @done=${done}></casework-finding-withdrawal>`
    switch (kind) {
      case 'incident':
        return html`<casework-finding-incident class="act" .dossier=${dossier} .centre=${here} .address=${address} .original=${original} @done=${done}></casework-finding-incident>`
      case 'observation':
        return html`<casework-finding-observation class="act" .dossier=${dossier} .address=${address} .original=${original} @done=${done}></casework-finding-observation>`
      case 'factor':
        return html`<casework-finding-factor class="act" .dossier=${dossier} .address=${address} .original=${original} @done=${done}></casework-finding-factor>`
      case 'supportFigure':
        return html`<casework-finding-support-figure class="act" .dossier=${dossier} .address=${address} .original=${original} @done=${done}></casework-finding-support-figure>`
      default:
        return html`<casework-finding-service class="act" .dossier=${dossier} .address=${address} .original=${original} @done=${done}></casework-finding-service>`
    }
  }

  /** The button that opens a new form. @param {string} kind */
  adds(kind) {
    if (!this.may('casework.finding.record')) return nothing
    return html`<button type="button" class="primary" @click=${() => this.choose({ kind })}>${t(`${kind}.title`)}</button>`
  }

  /** What can be done with one finding. @param {string} kind @param {any} original @param {string} what it is, for who does not see the row */
  acts(kind, original, what) {
    if (!this.may('casework.finding.record')) return nothing
    return html`<button type="button" class="small" @click=${() => this.choose({ kind, original })}>${t('finding.correct')}<span class="for-readers"> ${what}</span></button>
      <button type="button" class="small" @click=${() => this.choose({ kind, original, withdraws: true })}>${t('finding.withdraw')}<span class="for-readers"> ${what}</span></button>`
  }

  /** What does not count any more, with why. @param {any[]} findings @param {(finding: any) => unknown} what */
  past(findings, what) {
    const rows = past(findings)
    if (!rows.length) return nothing
    const columns = [
      { title: t('finding.past.what'), cell: what },
      { title: t('finding.past.why'), cell: (/** @type {any} */ one) => why(one.entry.lapse) },
    ]
    return html`<details>
      <summary>${t('finding.past', { n: rows.length })}</summary>
      ${table({ caption: t('finding.past', { n: rows.length }), columns, rows, empty: { title: '' } })}
    </details>`
  }
}

/** @param {any} lapse */
const why = (lapse) => html`${label('lapse', lapse.how)}: <span class="preserve">${lapse.reason}</span>
  <div class="soft small">${t('by', { who: lapse.by?.name ?? '', at: dateTime(lapse.at) })}</div>`
