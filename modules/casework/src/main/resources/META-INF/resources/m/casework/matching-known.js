// @ts-check
/**
 * Who may be known already, while somebody is being written down: looked for as soon as both names are there, shown beside the form, and
 * never in its way. Only what the reader may know is found.
 */
import { FjcElement, html, nothing } from '/kit/element.js'
import { post } from '/kit/api.js'
import { date, t } from '/kit/i18n.js'
import { API, fullName } from '/m/casework/casework.js'
import { why } from '/m/casework/matching-who.js'

const PAUSE = 800
const SHOWN = 5

class Known extends FjcElement {
  static properties = { given: { attribute: false }, family: { attribute: false }, kinds: { attribute: false }, except: { attribute: false }, found: { state: true } }

  constructor() {
    super()
    this.given = ''
    this.family = ''
    /** @type {string[]} of what is looked for: dossiers, referrals */
    this.kinds = []
    this.except = ''
    /** @type {any[]} */
    this.found = []
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    clearTimeout(this.timer)
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!changed.has('given') && !changed.has('family')) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.look(), PAUSE)
  }

  async look() {
    const asked = { givenName: (this.given ?? '').trim(), familyName: (this.family ?? '').trim() }
    if (asked.givenName.length < 2 || asked.familyName.length < 2) {
      this.found = []
      return
    }
    try {
      const pages = await Promise.all(this.kinds.map((kind) => post(`${API}/${kind}/query?pageSize=${SHOWN}`, asked)))
      this.found = pages.flatMap((page, at) => page.body.items.map((/** @type {any} */ file) => ({ kind: this.kinds[at], file }))).filter(({ file }) => file.id !== this.except)
    } catch {
      // whoever writes somebody down goes on without this
      this.found = []
    }
  }

  render() {
    return html`<div role="status">
      ${this.found.length
        ? html`<div class="notice">
            <p><strong>${t('matching.known.title')}</strong></p>
            <ul>${this.found.map((one) => html`<li>${line(one)}</li>`)}</ul>
            <p class="hint">${t('matching.known.hint')}</p>
          </div>`
        : nothing}
    </div>`
  }
}

/** @param {{kind: string, file: any}} one */
const line = ({ kind, file }) => {
  const number = file.number ?? file.receiptNumber
  const [person] = file.persons ?? []
  if (!person) return t('matching.known.there', { number, director: file.caseDirector?.name ?? '' })
  return html`<a href="/${kind}/${file.id}" target="_blank">${number}</a> ${fullName(person)} ${person.birthDate ? date(person.birthDate) : nothing} <span class="soft small">${why(person)}</span>`
}

customElements.define('casework-known', Known)
