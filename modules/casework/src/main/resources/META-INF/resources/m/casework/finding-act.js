// @ts-check
/** What the forms for findings share: a source, and a reason when an earlier finding is put right. */
import { html, nothing } from '/kit/element.js'
import { textArea } from '/kit/field.js'
import { isoDate, t } from '/kit/i18n.js'
import { DossierAct } from '/m/casework/dossier-act.js'
import { SOURCE_MISSING, sourceFields } from '/m/casework/findings-fields.js'

export class FindingAct extends DossierAct {
  static properties = { ...DossierAct.properties, original: { attribute: false } }

  constructor() {
    super()
    /** @type {any} the finding that is put right */
    this.original = undefined
    this.form.values = { source: { toldOn: isoDate() } }
  }

  connectedCallback() {
    if (this.original) {
      const { id, href, entry, ...said } = structuredClone(this.original)
      this.form.values = { ...this.shown(said), source: entry.source }
    }
    super.connectedCallback()
  }

  get about() {
    return this.original?.id ?? super.about
  }

  get collection() {
    return `${this.act}s`
  }

  get heading() {
    return t(this.original ? `${this.act}.correct.title` : `${this.act}.title`)
  }

  /** As the fields hold it. @param {any} said @returns {any} */
  shown(said) {
    return said
  }

  /** What this kind needs, besides a source. @returns {Record<string, string>} */
  required() {
    return {}
  }

  missing() {
    return this.form.missing({ ...this.required(), ...SOURCE_MISSING, ...(this.original ? { 'correction.reason': 'finding.reason.missing' } : {}) })
  }

  body() {
    const { correction, ...said } = this.form.values
    return this.original ? { ...said, correction: { finding: this.original.id, reason: correction.reason } } : said
  }

  fields() {
    return html`${this.own()} ${sourceFields(this.form)}
    ${this.original ? textArea(this.form, { name: 'correction.reason', label: t('finding.reason'), rows: 2 }) : nothing}`
  }

  /** The fields of this kind. */
  own() {
    return html``
  }
}
