// @ts-check
/** The forms on one task: the organisation answers, somebody says how it ended, who asked moves it or takes it away. */
import { html, nothing } from '/kit/element.js'
import { dateField, radios, selectField, textArea } from '/kit/field.js'
import { isoDate, label, t } from '/kit/i18n.js'
import { DossierAct } from '/m/casework/dossier-act.js'
import { organisationChoices, ownerChoices } from '/m/casework/tasks-words.js'

/** Each act: where it is sent, what must be filled in, and who may. @type {Record<string, {collection: string, needs: Record<string, string>, offer: string, kind?: string}>} */
export const ACTS = {
  taskTake: { collection: 'takings', needs: {}, offer: 'answer' },
  taskSettle: { collection: 'settlements', needs: { outcome: 'taskSettle.outcome.missing' }, offer: 'settle', kind: 'primary' },
  taskHandBack: { collection: 'returns', needs: { reason: 'task.reason.missing' }, offer: 'answer' },
  taskChangeDue: { collection: 'dueChanges', needs: { dueOn: 'task.dueOn.missing', reason: 'task.reason.missing' }, offer: 'manage' },
  taskTransfer: { collection: 'transfers', needs: { organisation: 'task.organisation.missing' }, offer: 'manage' },
  taskWithdraw: { collection: 'withdrawals', needs: { reason: 'task.reason.missing' }, offer: 'manage' },
}

class TaskAct extends DossierAct {
  static properties = { ...DossierAct.properties, task: { attribute: false }, kind: { attribute: false } }

  constructor() {
    super()
    /** @type {any} */
    this.task = {}
    this.kind = 'taskTake'
    this.form.changed = () => this.whoWorksThere()
    /** @type {string | undefined} */
    this.asked = undefined
    /** @type {{value: string, label: string}[]} */
    this.people = []
  }

  connectedCallback() {
    super.connectedCallback()
    if (this.kind === 'taskTake') this.whoWorksThere()
  }

  get act() {
    return this.kind
  }

  get collection() {
    return ACTS[this.kind].collection
  }

  missing() {
    const needs = { ...ACTS[this.kind].needs }
    const { outcome } = this.form.values
    return this.form.missing(outcome && outcome !== 'done' ? { ...needs, reason: 'task.reason.missing' } : needs)
  }

  async whoWorksThere() {
    const organisation = this.kind === 'taskTake' ? this.task.organisation : this.form.value('organisation')
    if (!organisation || organisation === this.asked) return
    this.asked = organisation
    delete this.form.values.person
    this.people = await ownerChoices(this.kind === 'taskTake' ? undefined : organisation)
    this.requestUpdate()
  }

  fields() {
    const { form } = this
    const person = (/** @type {string} */ words) => selectField(form, { name: 'person', label: t(words), optional: true, size: 'medium' }, this.people)
    const reason = (optional = false) => textArea(form, { name: 'reason', label: t('task.reason'), hint: t(`${this.kind}.reason.hint`), rows: 3, optional })
    switch (this.kind) {
      case 'taskTake':
        return person('taskTake.person')
      case 'taskSettle':
        return html`${radios(form, { name: 'outcome', label: t('taskSettle.outcome') }, ['done', 'notPossible', 'notDone'].map((value) => ({ value, label: label('taskState', value), hint: value === 'done' ? undefined : t(`taskSettle.${value}.hint`) })))}
          ${reason(form.value('outcome') === 'done')}`
      case 'taskChangeDue':
        return html`${dateField(form, { name: 'dueOn', label: t('taskChangeDue.dueOn'), min: isoDate() })} ${reason()}`
      case 'taskTransfer':
        return html`${selectField(form, { name: 'organisation', label: t('task.organisation'), size: 'medium' }, organisationChoices(this.centre))} ${this.asked ? person('task.person') : nothing}`
      default:
        return reason()
    }
  }
}

customElements.define('casework-task-act', TaskAct)
