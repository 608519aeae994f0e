// @ts-check
/** Choosing a file, and saying how large one is. */
import { html, nothing } from '/kit/element.js'
import { idOf } from '/kit/form.js'
import { language, t } from '/kit/i18n.js'
import { icon } from '/kit/icons.js'

const KINDS = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx,.txt'

/**
 * A file from this computer or telephone.
 * @param {import('/kit/form.js').Form} form
 * @param {{name: string, label: string, hint: string}} field
 */
export function fileField(form, field) {
  const id = idOf(field.name)
  const issue = form.issue(field.name)
  return html`<div class="field ${issue ? 'invalid' : ''}">
    <label for=${id}>${field.label}</label>
    <p class="hint" id="${id}-hint">${field.hint}</p>
    ${issue ? html`<p class="error" id="${id}-error">${icon('alert')}<span>${issue.text}</span></p>` : nothing}
    <input
      id=${id}
      name=${field.name}
      type="file"
      accept=${KINDS}
      aria-describedby="${id}-hint ${issue ? `${id}-error` : ''}"
      aria-invalid=${issue ? 'true' : nothing}
      @change=${(/** @type {any} */ event) => form.set(field.name, event.target.files[0])}
    >
  </div>`
}

/** @param {number} bytes */
export function size(bytes) {
  const large = bytes >= 1_000_000
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: large ? 1 : 0, minimumFractionDigits: 0 })
  return t(large ? 'document.megabytes' : 'document.kilobytes', { n: number.format(large ? bytes / 1_000_000 : Math.max(1, bytes / 1000)) })
}
