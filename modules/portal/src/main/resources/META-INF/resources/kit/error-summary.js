// @ts-check
/** What is wrong with a form, on top of it: it takes the focus, and each line leads to its field and uses the same words. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { t } from '/kit/i18n.js'
import { idOf } from '/kit/form.js'

export class ErrorSummary extends FjcElement {
  static properties = { attempts: { attribute: false }, issues: { attribute: false } }

  constructor() {
    super()
    this.attempts = 0
    /** @type {import('/kit/form.js').Issue[]} */
    this.issues = []
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('attempts') && this.attempts > 0) {
      /** @type {HTMLElement | null} */ (this.querySelector('.error-summary'))?.focus()
    }
  }

  render() {
    const { issues } = this
    return issues.length === 0
      ? nothing
      : html`<div class="error-summary" tabindex="-1" role="group" aria-labelledby="error-summary-title">
          <h2 id="error-summary-title">${t('form.errors', { n: issues.length })}</h2>
          <ul>
            ${issues.map((issue) => html`<li>${this.line(issue)}</li>`)}
          </ul>
        </div>`
  }

  /** @param {import('/kit/form.js').Issue} issue */
  line(issue) {
    return issue.name
      ? html`<a href="#${idOf(issue.name)}" @click=${(/** @type {Event} */ event) => this.go(event, String(issue.name))}>${issue.text}</a>`
      : issue.text
  }

  /** @param {Event} event @param {string} name */
  go(event, name) {
    event.preventDefault()
    const control = document.getElementById(idOf(name))
    control?.closest('.field')?.scrollIntoView({ block: 'start' })
    control?.focus({ preventScroll: true })
  }
}

customElements.define('fjc-error-summary', ErrorSummary)

/** @param {import('/kit/form.js').Form} form */
export const errorSummary = (form) => html`<fjc-error-summary .issues=${form.issues} .attempts=${form.attempts}></fjc-error-summary>`
