// @ts-check
/** What an account consists of, for adding one and for changing one. */
import { html, nothing } from '/kit/element.js'
import { openDialog } from '/kit/dialog.js'
import { checkbox, textField } from '/kit/field.js'
import { icon } from '/kit/icons.js'
import { label, t } from '/kit/i18n.js'
import { idOf } from '/kit/form.js'

const ROLES = [
  'INTAKE_WORKER',
  'CASE_DIRECTOR',
  'COORDINATOR',
  'PARTNER_WORKER',
  'POLICE_OR_PROSECUTION',
  'CHILD_WORKER',
  'TENANT_ADMIN',
  'DATA_PROTECTION_OFFICER',
  'GOVERNMENT_ANALYST',
]

/** @param {import('/kit/form.js').Form} form @param {boolean} fresh a login is chosen once @param {string[]} [inUse] organisations that have someone */
export const accountFields = (form, fresh, inUse = []) => html`<datalist id="organisations">${inUse.map((code) => html`<option value=${code}></option>`)}</datalist>
  <div class="fields">
    ${fresh ? textField(form, { name: 'login', label: t('account.login'), hint: t('account.login.hint') }) : nothing}
    ${textField(form, { name: 'name', label: t('account.name') })}
  </div>
  <fieldset class="form-section" id=${idOf('capacities')} tabindex="-1">
    <legend><h2>${t('account.capacities')}</h2></legend>
    <p class="hint">${t('account.capacities.hint')}</p>
    ${capacitiesOf(form).map((_, at) => capacityCard(form, at))}
    <button type="button" @click=${() => change(form, [...capacitiesOf(form), { roles: {} }])}>${icon('plus')}${t('account.capacity.add')}</button>
  </fieldset>`

/** What a new account starts with. */
export const freshAccount = () => ({ capacities: [{ roles: {} }] })

/** @param {any} account as the server gave it */
export const accountValues = ({ name, capacities }) => ({
  name,
  capacities: capacities.map((/** @type {any} */ one) => ({ organisation: one.organisation, roles: Object.fromEntries(one.roles.map((/** @type {string} */ role) => [role, true])) })),
})

/** @param {import('/kit/form.js').Form} form @returns {any[]} */
const capacitiesOf = (form) => form.values.capacities ?? []

/** @param {import('/kit/form.js').Form} form @param {any[]} capacities */
function change(form, capacities) {
  form.set('capacities', capacities)
}

/** @param {import('/kit/form.js').Form} form @param {number} at */
function capacityCard(form, at) {
  const capacity = `capacities.${at}`
  const all = capacitiesOf(form)
  const wrong = form.issue(`${capacity}.roles`)
  return html`<div class="person-card" role="group" aria-labelledby="capacity-${at}">
    <div class="person-head">
      <h3 id="capacity-${at}">${t('account.capacity.title', { n: at + 1 })}</h3>
      ${all.length > 1 ? html`<button type="button" class="plain" @click=${() => change(form, all.filter((_, other) => other !== at))}>${t('account.capacity.remove')}<span class="for-readers"> ${at + 1}</span></button>` : nothing}
    </div>
    ${textField(form, { name: `${capacity}.organisation`, label: t('account.organisation'), hint: t('account.organisation.hint'), list: 'organisations', size: 'medium' })}
    <fieldset class="field ${wrong ? 'invalid' : ''}" id=${idOf(`${capacity}.roles`)} tabindex="-1">
      <legend class="group-label">${t('account.roles')}</legend>
      ${wrong ? html`<p class="error">${wrong.text}</p>` : nothing}
      <div class="choices">${ROLES.map((role) => checkbox(form, { name: `${capacity}.roles.${role}`, label: label('role', role) }))}</div>
    </fieldset>
  </div>`
}

/** @param {any} capacity */
const chosenRoles = (capacity) => ROLES.filter((role) => capacity.roles?.[role])

/** @param {import('/kit/form.js').Form} form @param {boolean} fresh */
export function accountMissing(form, fresh) {
  const missing = form.missing({ ...(fresh ? { login: 'account.login.missing' } : {}), name: 'account.name.missing' })
  capacitiesOf(form).forEach((capacity, at) => {
    missing.push(...form.missing({ [`capacities.${at}.organisation`]: 'account.organisation.missing' }))
    if (!chosenRoles(capacity).length) missing.push({ name: `capacities.${at}.roles`, text: t('account.roles.missing') })
  })
  return missing
}

/** @param {import('/kit/form.js').Form} form @param {boolean} fresh */
export function accountOf(form, fresh) {
  const { login, name } = form.values
  const capacities = capacitiesOf(form).map((capacity) => ({ organisation: capacity.organisation, roles: chosenRoles(capacity) }))
  return { ...(fresh ? { login } : {}), name, capacities }
}

/** Shows a first password, this once. @param {string} name @param {string} password */
export const handOver = (name, password) =>
  openDialog({
    title: t('account.password.title'),
    body: (close) => html`<p>${t('account.password.text', { name })}</p>
      <p class="one-time" id="one-time">${password}</p>
      <div class="actions"><button type="button" class="primary" @click=${() => close()}>${t('account.password.noted')}</button></div>`,
  })
