// @ts-check
/** The fields of a goal and of what is done for it, what must be filled in, and how that is sent. */
import { html, nothing } from '/kit/element.js'
import { checkbox, dateField, selectField, textArea, textField } from '/kit/field.js'
import { t } from '/kit/i18n.js'
import { choices, lifeDomains, memberChoices, memberName, perspectives } from '/m/chain-approach/plan-words.js'

/** @param {any} screen @param {number} at */
export const goalFields = (screen, at) => {
  const { form, plan } = screen
  const name = `goals.${at}`
  const goal = form.values.goals[at]
  return html`<section class="panel" aria-labelledby="goal-${at}">
    <h2 id="goal-${at}">${t('plan.goal.n', { n: at + 1 })}</h2>
    ${textField(form, { name: `${name}.goalTitle`, label: t('plan.goalTitle') })}
    <div class="fields">
      ${selectField(form, { name: `${name}.lifeDomain`, label: t('plan.lifeDomain') }, choices('lifeDomain', lifeDomains))}
      ${selectField(form, { name: `${name}.member`, label: t('plan.member'), hint: t('plan.member.hint'), optional: true }, memberChoices(plan.members))}
    </div>
    ${readers(screen, name)} ${plain(form, goal, plan.members, `${name}.goalPlain`)}
    ${goal.actions.map((/** @type {any} */ _action, /** @type {number} */ place) => actionFields(screen, at, place))}
    <div class="actions">
      <button type="button" class="small" @click=${() => screen.change(goal.actions)}>${t('plan.action.add')}</button>
      <button type="button" class="small" @click=${() => screen.change(form.values.goals, at)}>${t('plan.goal.remove', { n: at + 1 })}</button>
    </div>
  </section>`
}

/** @param {any} screen @param {number} at @param {number} place */
const actionFields = (screen, at, place) => {
  const { form, plan } = screen
  const name = `goals.${at}.actions.${place}`
  const action = form.values.goals[at].actions[place]
  const organisations = screen.centre.organisations.filter((/** @type {any} */ one) => one.status !== 'former').map((/** @type {any} */ one) => ({ value: one.code, label: one.name }))
  return html`<fieldset>
    <legend>${t('plan.action.n', { n: `${at + 1}.${place + 1}` })}</legend>
    ${textField(form, { name: `${name}.actionWhat`, label: t('plan.actionWhat') })}
    <div class="fields">
      ${selectField(form, { name: `${name}.perspective`, label: t('plan.perspective') }, choices('perspective', perspectives))}
      ${selectField(form, { name: `${name}.organisation`, label: t('plan.organisation') }, organisations)}
      ${dateField(form, { name: `${name}.dueOn`, label: t('plan.dueOn') })}
      ${selectField(form, { name: `${name}.member`, label: t('plan.member'), hint: t('plan.member.hint'), optional: true }, memberChoices(plan.members))}
      ${textField(form, { name: `${name}.workerName`, label: t('plan.workerName'), optional: true })} ${textField(form, { name: `${name}.workerContact`, label: t('plan.workerContact'), optional: true })}
      ${textField(form, { name: `${name}.actionPlace`, label: t('plan.actionPlace'), hint: t('plan.actionPlace.hint'), optional: true })}
    </div>
    ${checkbox(form, { name: `${name}.safety`, label: t('plan.action.safety'), hint: t('plan.action.safety.hint') })} ${readers(screen, name)} ${plain(form, action, plan.members, `${name}.actionPlain`)}
    <div class="actions"><button type="button" class="small" @click=${() => screen.change(form.values.goals[at].actions, place)}>${t('plan.action.remove', { n: `${at + 1}.${place + 1}` })}</button></div>
  </fieldset>`
}

/** Who of the family may find it in the version for them. @param {any} screen @param {string} name */
const readers = (screen, name) => html`<div class="field">
  <fieldset>
    <legend>${t('plan.readers')}</legend>
    <p class="hint">${t('plan.readers.hint')}</p>
    <div class="choices inline">${screen.plan.members.map((/** @type {any} */ one) => checkbox(screen.form, { name: `${name}.readers.${one.id}`, label: memberName(screen.plan.members, one.id) }))}</div>
  </fieldset>
</div>`

/** @param {any} part @param {any[]} members */
const isForChild = (part, members) => members.some((one) => one.minor && part.readers?.[one.id])

/** @param {any} form @param {any} part @param {any[]} members @param {string} name */
const plain = (form, part, members, name) => (isForChild(part, members) || part[name.split('.').at(-1) ?? ''] ? textArea(form, { name, label: t('plan.plain'), hint: t('plan.plain.hint'), optional: true, rows: 2 }) : nothing)

/** @param {any} form */
export const missingIn = (form) => {
  /** @type {Record<string, string>} */
  const needed = {}
  form.values.goals.forEach((/** @type {any} */ goal, /** @type {number} */ at) => {
    needed[`goals.${at}.goalTitle`] = 'plan.goalTitle.missing'
    needed[`goals.${at}.lifeDomain`] = 'plan.lifeDomain.missing'
    goal.actions.forEach((/** @type {any} */ _action, /** @type {number} */ place) => {
      const name = `goals.${at}.actions.${place}`
      needed[`${name}.actionWhat`] = 'plan.actionWhat.missing'
      needed[`${name}.perspective`] = 'plan.perspective.missing'
      needed[`${name}.organisation`] = 'plan.organisation.missing'
      needed[`${name}.dueOn`] = 'plan.dueOn.missing'
    })
  })
  return form.missing(needed)
}

const GOAL = ['id', 'goalTitle', 'goalPlain', 'lifeDomain', 'member']
const ACTION = ['id', 'perspective', 'actionWhat', 'actionPlain', 'organisation', 'workerName', 'workerContact', 'actionPlace', 'dueOn', 'member']

/** @param {any} part @param {string[]} names */
const some = (part, names) => Object.fromEntries(names.filter((name) => part[name]).map((name) => [name, part[name]]))

/** @param {any} goal */
export const sentGoal = (goal) => ({ ...some(goal, GOAL), readers: ticked(goal.readers), actions: goal.actions.map((/** @type {any} */ one) => ({ ...some(one, ACTION), safety: Boolean(one.safety), readers: ticked(one.readers) })) })

/** @param {Record<string, boolean>} readers */
const ticked = (readers = {}) => Object.keys(readers).filter((id) => readers[id])

/** @param {string[]} ids */
const ticks = (ids = []) => Object.fromEntries(ids.map((id) => [id, true]))

/** A version as the form holds it, without whoever is not of the family any more. @param {any} version @param {any[]} members */
export const written = (version, members) => {
  const there = (/** @type {string} */ id) => members.some((one) => one.id === id)
  /** @param {any} part @param {string[]} names */
  const known = (part, names) => some({ ...part, member: there(part.member) ? part.member : undefined }, names)
  const readers = (/** @type {any} */ part) => ticks((part.readers ?? []).filter(there))
  return {
    goals: (version?.goals ?? []).map((/** @type {any} */ goal) => ({ ...known(goal, GOAL), readers: readers(goal), actions: (goal.actions ?? []).map((/** @type {any} */ one) => ({ ...known(one, ACTION), safety: one.safety, readers: readers(one) })) })),
    unused: Object.fromEntries((version?.unused ?? []).map((/** @type {any} */ one) => [one.perspective, one.unusedReason])),
    wishes: Object.fromEntries((version?.wishes ?? []).filter((/** @type {any} */ one) => there(one.wishMember)).map((/** @type {any} */ one) => [one.wishMember, one.wishWords])),
  }
}
