// @ts-check
/** What was asked in a dossier, of whom and until when; and asking for more. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { table } from '/kit/table.js'
import { API, centre } from '/m/casework/casework.js'
import { sections } from '/m/casework/sections.js'
import { lateTask, taskColumns } from '/m/casework/tasks-words.js'
import '/m/casework/tasks-add.js'

class DossierTasks extends Screen {
  static properties = { ...Screen.properties, adding: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.dossier = undefined
    /** @type {any} */
    this.centre = undefined
    /** @type {any[]} */
    this.tasks = []
    this.adding = false
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}`
  }

  async load() {
    const [dossier, tasks, here] = await Promise.all([get(this.address), get(`${this.address}/tasks`), centre()])
    this.dossier = dossier.body
    this.tasks = tasks.body.items
    this.centre = here
    guard(() => /** @type {any} */ (this.querySelector('casework-task-add'))?.form?.dirty)
  }

  /** @param {boolean} adding */
  async open(adding) {
    this.adding = adding
    await this.updateComplete
    const part = this.querySelector(adding ? '.act h2' : 'h1')
    if (part instanceof HTMLElement) part.focus()
  }

  async done() {
    await this.open(false)
    await this.refresh()
  }

  view() {
    const { dossier } = this
    const offered = this.may('casework.task.add') && dossier.state !== 'closed'
    return html`<div class="page">
      ${heading({ title: t('tasks.title'), lead: t('dossier.numbered', { number: dossier.number }), back: { path: `/dossiers/${dossier.id}`, label: t('dossier.numbered', { number: dossier.number }) } })}
      ${sections(this, dossier.id, '/tasks')}
      ${offered ? html`<div class="actions"><button type="button" class="primary" aria-expanded=${this.adding ? 'true' : 'false'} @click=${() => this.open(!this.adding)}>${t('taskAdd.title')}</button></div><p></p>` : nothing}
      ${this.adding ? html`<casework-task-add class="act" .dossier=${dossier} .centre=${this.centre} .address=${this.address} @done=${() => this.done()} @stale=${() => this.refresh()}></casework-task-add>` : nothing}
      <section class="panel" aria-label=${t('tasks.title')}>
        ${table({ caption: t('tasks.title'), columns: taskColumns(this.centre), rows: this.tasks, mark: lateTask, empty: { title: t('tasks.ofDossier.none'), text: t('tasks.ofDossier.none.text') } })}
      </section>
    </div>`
  }
}

customElements.define('casework-dossier-tasks', DossierTasks)
export default 'casework-dossier-tasks'
