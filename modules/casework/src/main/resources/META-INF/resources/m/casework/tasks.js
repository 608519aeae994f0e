// @ts-check
/** Tasks that this person may read: the own ones, those of the organisation, and for who directs or coordinates those of the dossiers. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, query } from '/kit/api.js'
import { checkbox, selectField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { t } from '/kit/i18n.js'
import { rename } from '/kit/router.js'
import { Paged, paging, table } from '/kit/table.js'
import { API, centre } from '/m/casework/casework.js'
import { lateTask, taskColumns } from '/m/casework/tasks-words.js'

class Tasks extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.centre = undefined
    this.form = new Form(this, {}, () => this.filter())
    this.pages = new Paged(async (address) => (await get(address)).body, () => query(`${API}/tasks`, this.form.values))
  }

  async load() {
    if (!this.loaded) {
      const { query: asked } = this
      this.form.values = { whose: asked.get('whose') ?? undefined, late: asked.get('late') === 'true', settled: asked.get('settled') === 'true' }
    }
    this.centre = await centre()
    await this.pages.start()
  }

  async filter() {
    rename(query('/tasks', this.form.values))
    await this.refresh()
  }

  view() {
    return html`<div class="page">
      ${heading({ title: t('tasks.title'), lead: t('tasks.lead'), acts: html`<a class="button" href="/substitutes">${t('substitutes.title')}</a> <a class="button" href="/digest">${t('digest.title')}</a>` })}
      <section class="panel" aria-label=${t('tasks.title')}>
        ${this.filters()}
        ${table({ caption: t('tasks.title'), columns: taskColumns(this.centre, this.may('casework.dossier.read')), rows: this.pages.items, mark: lateTask, empty: { title: t('tasks.none'), text: t('tasks.none.text') } })}
        ${paging(this.pages, async (move) => {
          await move()
          this.requestUpdate()
        })}
      </section>
    </div>`
  }

  filters() {
    const whose = ['mine', 'organisation', ...(this.may('casework.task.add') ? ['directed'] : [])].map((value) => ({ value, label: t(`tasks.${value}`) }))
    return html`<div class="filters" role="search" aria-label=${t('tasks.filter')}>
      ${selectField(this.form, { name: 'whose', label: t('tasks.whose'), none: t('form.all') }, whose)}
      ${this.form.value('settled') ? nothing : checkbox(this.form, { name: 'late', label: t('tasks.late') })}
      ${checkbox(this.form, { name: 'settled', label: t('tasks.settled') })}
    </div>`
  }
}

customElements.define('casework-tasks', Tasks)
export default 'casework-tasks'
