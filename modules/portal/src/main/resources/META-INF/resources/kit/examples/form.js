// @ts-check
import { html } from '/kit/element.js'
import { errorSummary } from '/kit/error-summary.js'
import { checkbox, dateField, radios, selectField, submitButton, textArea, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { t } from '/kit/i18n.js'

const choices = ['INTAKE_WORKER', 'COORDINATOR', 'CHILD_WORKER'].map((value) => ({ value, label: t(`list.role.${value}`) }))
const required = { name: 'account.name.missing', day: 'account.login.missing', role: 'account.roles.missing', functions: 'account.roles.missing' }

/** @param {import('lit').LitElement} host */
export const examples = (host) => {
  const form = new Form(host)
  const send = (/** @type {Event} */ event) => form.submit(event, form.missing(required), async () => true)
  return [
    {
      name: 'form',
      view: () => html`${errorSummary(form)}
        <form novalidate @submit=${send}>
          ${textField(form, { name: 'name', label: t('account.name'), hint: t('account.login.hint') })} ${dateField(form, { name: 'day', label: t('audit.at') })}
          ${selectField(form, { name: 'role', label: t('account.roles') }, choices)} ${radios(form, { name: 'functions', label: t('audit.roles') }, choices)}
          ${textArea(form, { name: 'reason', label: t('tenants.state'), optional: true })} ${checkbox(form, { name: 'shown', label: t('signIn.show') })}
          <div class="actions">${submitButton(form, t('account.save'))}</div>
        </form>`,
    },
  ]
}
