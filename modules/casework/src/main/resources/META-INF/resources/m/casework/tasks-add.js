// @ts-check
/** Asking an organisation to do something. */
import { html, nothing } from '/kit/element.js'
import { checkbox, dateField, radios, selectField, textArea, textField } from '/kit/field.js'
import { isoDate, t } from '/kit/i18n.js'
import { choices, fullName } from '/m/casework/casework.js'
import { DossierAct } from '/m/casework/dossier-act.js'
import { organisationChoices, ownerChoices } from '/m/casework/tasks-words.js'

class AddTask extends DossierAct {
  constructor() {
    super()
    this.form.values = { priority: 'normal' }
    this.form.changed = () => this.whoWorksThere()
    this.asked = ''
    /** @type {{value: string, label: string}[]} */
    this.people = []
  }

  get act() {
    return 'taskAdd'
  }

  get collection() {
    return 'tasks'
  }

  missing() {
    return this.form.missing({ title: 'task.title.missing', safety: 'task.forSafety.missing', dueOn: 'task.dueOn.missing', organisation: 'task.organisation.missing' })
  }

  async whoWorksThere() {
    const organisation = this.form.value('organisation') ?? ''
    if (organisation === this.asked) return
    this.asked = organisation
    delete this.form.values.person
    this.people = organisation ? await ownerChoices(organisation) : []
    this.requestUpdate()
  }

  body() {
    const { member = {}, safety, ...rest } = this.form.values
    const members = this.persons.filter((_, at) => member[at]).map((person) => person.id)
    return { ...rest, safety: safety === 'yes', ...(members.length ? { members } : {}) }
  }

  /** @returns {any[]} */
  get persons() {
    return this.dossier.persons ?? []
  }

  fields() {
    const { form } = this
    const yesNo = ['yes', 'no'].map((value) => ({ value, label: t(`task.forSafety.${value}`) }))
    return html`${textField(form, { name: 'title', label: t('task.title'), hint: t('task.title.hint') })}
      ${textArea(form, { name: 'explanation', label: t('task.explanation'), hint: t('task.explanation.hint'), optional: true, rows: 3 })}
      ${radios(form, { name: 'safety', label: t('task.forSafety'), hint: t('task.forSafety.hint') }, yesNo)}
      <div class="fields">
        ${dateField(form, { name: 'dueOn', label: t('task.dueOn'), min: isoDate() })} ${selectField(form, { name: 'priority', label: t('task.priority') }, choices('taskPriority'))}
        ${selectField(form, { name: 'organisation', label: t('task.organisation') }, organisationChoices(this.centre))}
        ${selectField(form, { name: 'person', label: t('task.person'), hint: t('task.person.hint'), optional: true }, this.people)}
      </div>
      ${this.persons.length ? this.members() : nothing}`
  }

  members() {
    return html`<div class="field">
      <fieldset>
        <legend>${t('task.members')} <span class="optional">(${t('form.optional')})</span></legend>
        <p class="hint">${t('task.members.hint')}</p>
        <div class="choices">${this.persons.map((person, at) => checkbox(this.form, { name: `member.${at}`, label: fullName(person) }))}</div>
      </fieldset>
    </div>`
  }
}

customElements.define('casework-task-add', AddTask)
