// @ts-check
/** Fields: label, hint, error and control, wired together. What may be left out says so; everything else is required. */
import { live } from 'lit/directives/live.js'
import { html, nothing } from '/kit/element.js'
import { t } from '/kit/i18n.js'
import { idOf } from '/kit/form.js'
import { icon } from '/kit/icons.js'

/**
 * @typedef {import('/kit/form.js').Form} Form
 * @typedef {{name: string, label: string, hint?: string, optional?: boolean, size?: string, type?: string, autocomplete?: string,
 *   rows?: number, min?: string, max?: string, value?: string, inputmode?: string, list?: string, none?: string}} Field
 * @typedef {{value: string, label: string, hint?: string}} Choice
 */

/** @param {Form} form @param {Field} field @param {(described: any) => unknown} control */
function wrapped(form, field, control) {
  const id = idOf(field.name)
  return html`<div class="field ${field.size ?? ''} ${form.issue(field.name) ? 'invalid' : ''}">
    <label for=${id}>${field.label}${optional(field)}</label>
    ${notes(form, field)} ${control(describedBy(form, field))}
  </div>`
}

/** @param {Field} field */
const optional = (field) => (field.optional ? html` <span class="optional">(${t('form.optional')})</span>` : nothing)

/** @param {Form} form @param {Field} field */
function notes(form, field) {
  const id = idOf(field.name)
  const issue = form.issue(field.name)
  return html`${field.hint ? html`<p class="hint" id="${id}-hint">${field.hint}</p>` : nothing}
  ${issue ? html`<p class="error" id="${id}-error">${icon('alert')}<span>${issue.text}</span></p>` : nothing}`
}

/** @param {Form} form @param {Field} field */
function describedBy(form, field) {
  const id = idOf(field.name)
  const ids = [field.hint && `${id}-hint`, form.issue(field.name) && `${id}-error`].filter(Boolean)
  return ids.length ? ids.join(' ') : nothing
}

/** @param {Form} form @param {Field} field */
const invalid = (form, field) => (form.issue(field.name) ? 'true' : nothing)

/** A line of text, a password, a telephone number. @param {Form} form @param {Field} field */
export const textField = (form, field) =>
  wrapped(form, field, (described) => html`<input
    id=${idOf(field.name)}
    name=${field.name}
    type=${field.type ?? 'text'}
    autocomplete=${field.autocomplete ?? 'off'}
    inputmode=${field.inputmode ?? nothing}
    min=${field.min ?? nothing}
    max=${field.max ?? nothing}
    list=${field.list ?? nothing}
    aria-describedby=${described}
    aria-invalid=${invalid(form, field)}
    .value=${live(form.value(field.name) ?? '')}
    @input=${(/** @type {any} */ event) => form.set(field.name, event.target.value)}
  >`)

/** A day, with the browser's own date control. @param {Form} form @param {Field} field */
export const dateField = (form, field) => textField(form, { size: 'short', ...field, type: 'date' })

/** Several lines. @param {Form} form @param {Field} field */
export const textArea = (form, field) =>
  wrapped(form, field, (described) => html`<textarea
    id=${idOf(field.name)}
    name=${field.name}
    rows=${field.rows ?? 5}
    autocomplete="off"
    aria-describedby=${described}
    aria-invalid=${invalid(form, field)}
    .value=${live(form.value(field.name) ?? '')}
    @input=${(/** @type {any} */ event) => form.set(field.name, event.target.value)}
  ></textarea>`)

/** One out of many. `none` says what choosing nothing means, where it means something. @param {Form} form @param {Field} field @param {Choice[]} choices */
export const selectField = (form, field, choices) =>
  wrapped(form, field, (described) => html`<select
    id=${idOf(field.name)}
    name=${field.name}
    aria-describedby=${described}
    aria-invalid=${invalid(form, field)}
    @change=${(/** @type {any} */ event) => form.set(field.name, event.target.value)}
  >
    <option value="" .selected=${!form.value(field.name)}>${field.none ?? t('form.choose')}</option>
    ${choices.map((choice) => html`<option value=${choice.value} .selected=${live(form.value(field.name) === choice.value)}>${choice.label}</option>`)}
  </select>`)

/** One out of a few, all in view. @param {Form} form @param {Field & {inline?: boolean}} field @param {Choice[]} choices */
export const radios = (form, field, choices) => html`<div class="field ${form.issue(field.name) ? 'invalid' : ''}">
  <fieldset aria-describedby=${describedBy(form, field)}>
    <legend>${field.label}${optional(field)}</legend>
    ${notes(form, field)}
    <div class="choices ${field.inline ? 'inline' : ''}">
      ${choices.map((choice, at) => html`<label class="choice">
        <input
          type="radio"
          id=${at === 0 ? idOf(field.name) : `${idOf(field.name)}-${at}`}
          name=${field.name}
          value=${choice.value}
          .checked=${live(form.value(field.name) === choice.value)}
          @change=${() => form.set(field.name, choice.value)}
        >
        <span>${choice.label}${choice.hint ? html`<span class="hint">${choice.hint}</span>` : nothing}</span>
      </label>`)}
    </div>
  </fieldset>
</div>`

/** Yes when ticked. @param {Form} form @param {{name: string, label: string, hint?: string}} field */
export const checkbox = (form, field) => html`<label class="choice">
  <input
    type="checkbox"
    id=${idOf(field.name)}
    name=${field.name}
    .checked=${live(Boolean(form.value(field.name)))}
    @change=${(/** @type {any} */ event) => form.set(field.name, event.target.checked)}
  >
  <span>${field.label}${field.hint ? html`<span class="hint">${field.hint}</span>` : nothing}</span>
</label>`

/** The button that sends; it stays focusable while busy, so that nobody loses their place. @param {Form} form @param {string} words @param {string} [kind] */
export const submitButton = (form, words, kind = 'primary') =>
  html`<button type="submit" class=${kind} aria-disabled=${form.busy ? 'true' : nothing}>${form.busy ? t('form.busy') : words}</button>`
