// @ts-check
/** What an account consists of, for adding one and for changing one. */
import { html, nothing } from '/kit/element.js'
import { openDialog } from '/kit/dialog.js'
import { checkbox, textField } from '/kit/field.js'
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
    ${textField(form, { name: 'organisation', label: t('account.organisation'), hint: t('account.organisation.hint'), list: 'organisations' })}
  </div>
  <fieldset class="field ${form.issue('roles') ? 'invalid' : ''}" id=${idOf('roles')} tabindex="-1">
    <legend class="group-label">${t('account.roles')}</legend>
    ${form.issue('roles') ? html`<p class="error">${form.issue('roles')?.text}</p>` : nothing}
    <div class="choices">${ROLES.map((role) => checkbox(form, { name: `roles.${role}`, label: label('role', role) }))}</div>
  </fieldset>`

/** @param {import('/kit/form.js').Form} form */
const chosenRoles = (form) => ROLES.filter((role) => form.value(`roles.${role}`))

/** @param {import('/kit/form.js').Form} form @param {boolean} fresh */
export function accountMissing(form, fresh) {
  const missing = form.missing({ ...(fresh ? { login: 'account.login.missing' } : {}), name: 'account.name.missing', organisation: 'account.organisation.missing' })
  return chosenRoles(form).length ? missing : [...missing, { name: 'roles', text: t('account.roles.missing') }]
}

/** @param {import('/kit/form.js').Form} form @param {boolean} fresh */
export function accountOf(form, fresh) {
  const { login, name, organisation } = form.values
  return { ...(fresh ? { login } : {}), name, organisation, roles: chosenRoles(form) }
}

/** Shows a first password, this once. @param {string} name @param {string} password */
export const handOver = (name, password) =>
  openDialog({
    title: t('account.password.title'),
    body: (close) => html`<p>${t('account.password.text', { name })}</p>
      <p class="one-time" id="one-time">${password}</p>
      <div class="actions"><button type="button" class="primary" @click=${() => close()}>${t('account.password.noted')}</button></div>`,
  })
