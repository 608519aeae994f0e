// @ts-check
/** Fields that the forms of findings share. */
import { live } from 'lit/directives/live.js'
import { html, nothing } from '/kit/element.js'
import { dateField, selectField, textField } from '/kit/field.js'
import { idOf } from '/kit/form.js'
import { isoDate, t } from '/kit/i18n.js'
import { icon } from '/kit/icons.js'
import { choices, members } from '/m/casework/findings.js'

/**
 * Several out of a few; nothing when none is ticked.
 * @param {import('/kit/form.js').Form} form
 * @param {{name: string, label: string, optional?: boolean}} field
 * @param {import('/kit/field.js').Choice[]} from
 */
export function checkboxes(form, field, from) {
  /** @type {string[]} */
  const chosen = form.value(field.name) ?? []
  const issue = form.issue(field.name)
  const id = idOf(field.name)
  const tick = (/** @type {string} */ value, /** @type {boolean} */ on) => {
    const next = on ? [...chosen, value] : chosen.filter((one) => one !== value)
    form.set(field.name, next.length ? next : undefined)
  }
  return html`<div class="field ${issue ? 'invalid' : ''}">
    <fieldset aria-describedby=${issue ? `${id}-error` : nothing}>
      <legend>${field.label}${field.optional ? html` <span class="optional">(${t('form.optional')})</span>` : nothing}</legend>
      ${issue ? html`<p class="error" id="${id}-error">${icon('alert')}<span>${issue.text}</span></p>` : nothing}
      <div class="choices inline">
        ${from.map((choice, at) => html`<label class="choice">
          <input
            type="checkbox"
            id=${at === 0 ? id : `${id}-${at}`}
            name=${field.name}
            value=${choice.value}
            .checked=${live(chosen.includes(choice.value))}
            @change=${(/** @type {any} */ event) => tick(choice.value, event.target.checked)}
          >
          <span>${choice.label}</span>
        </label>`)}
      </div>
    </fieldset>
  </div>`
}

/** About whom; nobody is the family as a whole. @param {import('/kit/form.js').Form} form @param {any} dossier @param {string} [words] */
export const memberField = (form, dossier, words = 'finding.member') =>
  selectField(form, { name: 'member', label: t(words), hint: t('finding.member.hint'), optional: true }, members(dossier))

/** Who said it, which one, and when. @param {import('/kit/form.js').Form} form */
export const sourceFields = (form) => html`<div class="fields three">
  ${selectField(form, { name: 'source.kind', label: t('finding.source') }, choices('party'))}
  ${textField(form, { name: 'source.detail', label: t('finding.detail'), optional: true })}
  ${dateField(form, { name: 'source.toldOn', label: t('finding.toldOn'), max: isoDate() })}
</div>`

/** What a source must have. */
export const SOURCE_MISSING = { 'source.kind': 'finding.source.missing', 'source.toldOn': 'finding.toldOn.missing' }
