// @ts-check
/** One task: what is asked, for whom, by when; and what this person can do about it. The dossier behind it shows only to who may read it. */
import { Screen, html, nothing } from '/kit/element.js'
import { get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { dateTime, label, longDate, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { API, centre, fact, fullName } from '/m/casework/casework.js'
import { ACTS } from '/m/casework/tasks-act.js'
import { dueBadge, organisationName, safetyMark } from '/m/casework/tasks-words.js'
import { undoButton } from '/m/casework/undo.js'

class Task extends Screen {
  static properties = { ...Screen.properties, act: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.task = undefined
    /** @type {any} */
    this.centre = undefined
    this.etag = ''
    /** @type {string | undefined} which form is open */
    this.act = undefined
  }

  get address() {
    return `${API}/tasks/${this.params.taskId}`
  }

  async load() {
    const [answer, here] = await Promise.all([get(this.address), centre()])
    this.task = answer.body
    this.etag = answer.etag
    this.centre = here
    guard(() => /** @type {any} */ (this.querySelector('casework-task-act'))?.form?.dirty)
  }

  /** @param {string | undefined} name */
  async open(name) {
    this.act = undefined
    await this.updateComplete
    this.act = name
    await this.updateComplete
    const part = this.querySelector(name ? '.act h2' : 'h1')
    if (part instanceof HTMLElement) part.focus()
  }

  async done() {
    await this.open(undefined)
    await this.refresh()
  }

  view() {
    const { task } = this
    const back = task.dossierId ? { path: `/dossiers/${task.dossierId}/tasks`, label: t('dossier.numbered', { number: task.dossierNumber }) } : { path: '/tasks', label: t('tasks.title') }
    return html`<div class="page narrow">
      ${heading({ title: t('task.heading'), back, lead: html`${dueBadge(task)} ${safetyMark(task)}` })}
      <section class="panel" aria-labelledby="asked">
        <h2 id="asked">${task.title}</h2>
        ${task.explanation ? html`<p class="preserve">${task.explanation}</p>` : nothing}
        <dl class="facts wide">${this.facts()}</dl>
      </section>
      ${task.state === 'open' ? this.buttons() : this.ending()}
      ${task.afterCare && task.dossierId ? html`<p><a class="button primary" href="/dossiers/${task.dossierId}/after-care">${t('afterCare.toSeries')}</a></p>` : nothing}
      <p></p>
      ${this.act ? html`<casework-task-act class="act" .kind=${this.act} .task=${task} .centre=${this.centre} .address=${this.address} .etag=${this.etag} @done=${() => this.done()} @stale=${() => this.refresh()}></casework-task-act>` : nothing}
    </div>`
  }

  facts() {
    const { task } = this
    return html`${fact(t('task.dueOn'), html`${longDate(task.dueOn)}${task.dueReason ? html`<div class="soft small preserve">${task.dueReason}</div>` : nothing}`)}
      ${fact(t('task.owner'), html`${organisationName(this.centre, task.organisation)}${task.person?.name ? html` · ${task.person.name}` : nothing}`)}
      ${fact(t('task.answer'), html`${label('taskAnswer', task.answer)}${task.answerReason ? html`<div class="soft small preserve">${task.answerReason}</div>` : nothing}`)}
      ${fact(t('task.priority'), label('taskPriority', task.priority))} ${fact(t('dossier.director'), task.caseDirector?.name)}
      ${task.members?.length ? fact(t('task.members'), html`${task.members.map((/** @type {any} */ one) => html`<div>${fullName(one)} <span class="soft small">${label('personRole', one.role)}</span></div>`)}`) : nothing}
      ${fact(t('task.askedBy'), task.askedBy ? t('by', { who: task.askedBy.name ?? '', at: dateTime(task.askedAt) }) : t('task.askedByClock', { at: dateTime(task.askedAt) }))}`
  }

  buttons() {
    const acts = Object.entries(ACTS).filter(([name, act]) => this.task.offers.includes(act.offer) && !(name === 'taskTake' && this.task.answer === 'taken') && !(name === 'taskHandBack' && this.task.answer === 'handedBack'))
    return html`<div class="actions" role="group" aria-label=${t('task.acts')}>
      ${acts.map(([name, act]) => html`<button type="button" class=${act.kind ?? ''} aria-expanded=${this.act === name ? 'true' : 'false'} @click=${() => this.open(this.act === name ? undefined : name)}>${t(`${name}.title`)}</button>`)}
    </div>`
  }

  ending() {
    const { task } = this
    return html`<section class="panel" aria-labelledby="ended">
      <h2 id="ended">${label('taskState', task.state)}</h2>
      ${task.settledReason ? html`<p class="preserve">${task.settledReason}</p>` : nothing}
      <p class="soft small">${t('by', { who: task.settledBy?.name ?? '', at: dateTime(task.settledAt) })}</p>
      ${undoButton(task.undoUntil, this.address, () => this.done())}
    </section>`
  }
}

customElements.define('casework-task', Task)
export default 'casework-task'
