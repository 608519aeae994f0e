// @ts-check
/** Where somebody can go. A long menu shows the daily work, and each other group as one word that opens. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { t } from '/kit/i18n.js'
import { icon } from '/kit/icons.js'

const GROUPS = ['consultation', 'followUp', 'figures', 'oversight']

/** With more entries than this a menu is long. */
const SHORT = 8

class Menu extends FjcElement {
  static properties = { entries: { attribute: false }, path: { attribute: false }, opened: { state: true } }

  constructor() {
    super()
    /** @type {{ titleKey: string, path: string, group: string }[]} */
    this.entries = []
    this.path = '/'
    /** The group that is open. */
    this.opened = ''
    this.elsewhere = (/** @type {Event} */ event) => {
      if (!this.contains(/** @type {Node} */ (event.target))) this.opened = ''
    }
  }

  connectedCallback() {
    super.connectedCallback()
    document.addEventListener('click', this.elsewhere)
    document.addEventListener('focusin', this.elsewhere)
  }

  disconnectedCallback() {
    document.removeEventListener('click', this.elsewhere)
    document.removeEventListener('focusin', this.elsewhere)
    super.disconnectedCallback()
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('path')) this.opened = ''
  }

  render() {
    if (this.entries.length <= SHORT) return html`<ul>${this.entries.map((entry) => this.link(entry))}</ul>`
    return html`<ul>
      ${this.entries.filter((entry) => !GROUPS.includes(entry.group)).map((entry) => this.link(entry))}
      ${GROUPS.map((group) => this.group(group, this.entries.filter((entry) => entry.group === group)))}
    </ul>`
  }

  /** One entry needs no group around it. @param {string} group @param {any[]} entries */
  group(group, entries) {
    if (entries.length < 2) return entries.map((entry) => this.link(entry))
    const open = this.opened === group
    const here = entries.some((entry) => entry.path === this.here())
    return html`<li class="menu-group" @keydown=${(/** @type {KeyboardEvent} */ event) => this.key(event)}>
      <button type="button" class=${here ? 'here' : ''} aria-expanded=${open ? 'true' : 'false'} aria-controls="menu-${group}" @click=${() => (this.opened = open ? '' : group)}>
        ${t(`menuGroup.${group}`)}${icon('down')}
      </button>
      <ul id="menu-${group}" ?hidden=${!open} @click=${() => (this.opened = '')}>${entries.map((entry) => this.link(entry))}</ul>
    </li>`
  }

  /** @param {any} entry */
  link(entry) {
    return html`<li><a href=${entry.path} aria-current=${entry.path === this.here() ? 'page' : nothing}>${t(entry.titleKey)}</a></li>`
  }

  /** Escape closes what is open and stays where it was opened. @param {KeyboardEvent} event */
  key(event) {
    if (event.key !== 'Escape' || !this.opened) return
    event.stopPropagation()
    this.opened = ''
    const group = /** @type {HTMLElement} */ (event.currentTarget)
    group.querySelector('button')?.focus()
  }

  /** The entry that this address belongs to. */
  here() {
    return this.entries
      .map((entry) => entry.path)
      .filter((entry) => entry === this.path || (entry !== '/' && this.path.startsWith(`${entry}/`)))
      .sort((one, other) => other.length - one.length)[0]
  }
}

customElements.define('fjc-menu', Menu)
