// @ts-check
/** The base of every element: plain HTML in the page itself, so that labels, print, style sheets and assistive tools just work. */
import { LitElement, html, nothing } from 'lit'
import { t } from '/kit/i18n.js'

export { html, nothing }

export class FjcElement extends LitElement {
  createRenderRoot() {
    return this
  }
}

/**
 * A whole screen: loads what it shows, then shows it. A screen says `load()` and `view()`; waiting and failing look the same everywhere.
 */
export class Screen extends FjcElement {
  static properties = {
    params: { attribute: false },
    query: { attribute: false },
    workplace: { attribute: false },
    loaded: { state: true },
    problem: { state: true },
  }

  constructor() {
    super()
    /** @type {Record<string, string>} */
    this.params = {}
    this.query = new URLSearchParams()
    /** @type {any} */
    this.workplace = {}
    this.loaded = false
    this.arriving = false
    /** @type {any} */
    this.problem = undefined
  }

  connectedCallback() {
    super.connectedCallback()
    this.refresh()
  }

  /** Loads again and keeps showing the old until the new is there. */
  async refresh() {
    try {
      await this.load()
      this.problem = undefined
      this.loaded = true
    } catch (problem) {
      this.problem = problem
    }
    this.requestUpdate()
  }

  /** After following a link, the reader starts at the title of the new screen. */
  updated() {
    if (this.arriving && (this.loaded || this.problem)) {
      this.arriving = false
      this.querySelector('h1')?.focus({ preventScroll: true })
    }
  }

  /** @param {string} permission */
  may(permission) {
    return this.workplace.person?.permissions.includes(permission) ?? false
  }

  async load() {}

  view() {
    return html``
  }

  render() {
    if (this.problem && !this.loaded) {
      return trouble(this.problem, () => this.refresh())
    }
    return this.loaded ? this.view() : html`<p class="loading" role="status">${t('shell.loading')}</p>`
  }
}

/**
 * What someone reads when a screen cannot be shown.
 * @param {any} problem
 * @param {() => void} again
 */
export function trouble(problem, again) {
  const missing = problem.status === 404 || problem.status === 403
  return html`<div class="page narrow">
    <h1 tabindex="-1">${t(missing ? 'screen.missing.title' : 'screen.failed.title')}</h1>
    <p>${missing ? t('screen.missing.text') : (problem.detail ?? t('screen.failed.text'))}</p>
    <div class="actions">
      ${missing ? nothing : html`<button type="button" class="primary" @click=${again}>${t('screen.again')}</button>`}
      <a class="button" href="/">${t('screen.home')}</a>
    </div>
  </div>`
}
