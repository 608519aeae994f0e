// @ts-check
/** What the forms on a family share: new things are posted, known ones put back whole. */
import { html } from '/kit/element.js'
import { post, put } from '/kit/api.js'
import { selectField } from '/kit/field.js'
import { t } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'
import { DossierAct } from '/m/casework/dossier-act.js'
import { fullName } from '/m/casework/casework.js'

export class FamilyForm extends DossierAct {
  static properties = { ...DossierAct.properties, editing: { attribute: false } }

  constructor() {
    super()
    /** @type {any} what is put right; undefined for something new */
    this.editing = undefined
  }

  /** The name in messages, without what is done to it. */
  get kind() {
    return ''
  }

  get act() {
    return `family.${this.kind}.${this.editing ? 'correct' : 'add'}`
  }

  connectedCallback() {
    super.connectedCallback()
    this.form.values = this.start()
  }

  get about() {
    return this.editing?.id ?? super.about
  }

  get now() {
    return this.editing && this.start()
  }

  /** What the form holds when it opens. @returns {any} */
  start() {
    const { id, ...known } = structuredClone(this.editing ?? {})
    return known
  }

  /** @param {Event} event */
  async send(event) {
    const { address, collection, editing, etag } = this
    const where = `${address}/${collection}`
    const done = await this.form.submit(event, this.missing(), (key) => (editing ? put(`${where}/${editing.id}`, this.body(), { etag }) : post(where, this.body(), { key, etag })))
    if (done) {
      toast(t(`family.${this.kind}.done`))
      this.dispatchEvent(new CustomEvent('done'))
    }
  }

  /** Choosing two of the family. @param {string} from @param {string} to labels @param {unknown} between what stands between them */
  pair(from, to, between) {
    const members = (this.dossier.members ?? []).map((/** @type {any} */ one) => ({ value: one.id, label: fullName(one) }))
    return html`<div class="fields three">
      ${selectField(this.form, { name: 'fromMember', label: from }, members)} ${between} ${selectField(this.form, { name: 'toMember', label: to }, members)}
    </div>`
  }
}
