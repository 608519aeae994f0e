// @ts-check
/** What someone is filling in: values by name, what is wrong with them, and sending once. Names with dots reach into lists. */
import { t } from '/kit/i18n.js'
import { Problem, newId } from '/kit/api.js'
import { labelOf } from '/kit/side-by-side.js'

/** @typedef {{name?: string, text: string}} Issue */

export class Form {
  /**
   * @param {import('lit').LitElement} host drawn again when something changes
   * @param {any} [values]
   * @param {() => void} [changed] told after each change by the person
   */
  constructor(host, values = {}, changed = () => {}) {
    this.host = host
    this.values = values
    this.changed = changed
    /** @type {Issue[]} */
    this.issues = []
    this.attempts = 0
    this.busy = false
    this.key = newId()
    this.dirty = false
    /** Told when someone else changed the thing meanwhile. @type {() => void} */
    this.stale = () => {}
    this.outdated = false
    /** @type {any} what someone else made of the thing meanwhile, as this form would hold it */
    this.theirs = undefined
    /** Keeps what is typed, on the server. @type {import('/kit/kept.js').Kept | undefined} */
    this.kept = undefined
  }

  /** What the screen read: filled in, or shown beside what was typed when someone else was faster. @param {any} values */
  arrived(values) {
    if (this.outdated) this.theirs = values
    else this.values = values
    this.outdated = false
  }

  /** Chosen what to go on with. @param {any} [values] theirs; left out, what was typed stays */
  goOn(values) {
    if (values) this.values = values
    this.theirs = undefined
    this.issues = []
    this.host.requestUpdate()
  }

  /** @param {string} name @returns {any} */
  value(name) {
    return name.split('.').reduce((value, part) => value?.[part], this.values)
  }

  /** @param {string} name @param {unknown} value */
  set(name, value) {
    const parts = name.split('.')
    const last = /** @type {string} */ (parts.pop())
    const owner = parts.reduce((object, part) => (object[part] ??= {}), this.values)
    if (value === '' || value === undefined) delete owner[last]
    else owner[last] = value
    this.key = newId()
    this.dirty = true
    this.host.requestUpdate()
    this.changed()
    this.kept?.typed()
  }

  /** @param {string} name */
  issue(name) {
    return this.issues.find((issue) => issue.name === name)
  }

  /**
   * Checks, sends, and turns whatever the server objects to into words at the field.
   * @template T
   * @param {Event} event
   * @param {Issue[]} missing what we can tell without the server
   * @param {(key: string) => Promise<T>} send
   * @returns {Promise<T | undefined>}
   */
  async submit(event, missing, send) {
    event.preventDefault()
    if (this.busy) return undefined
    if (missing.length) return this.complain(missing)
    this.busy = true
    this.issues = []
    this.host.requestUpdate()
    try {
      const answer = await send(this.key)
      this.dirty = false
      this.theirs = undefined
      await this.kept?.sent()
      return answer
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      if (problem.status === 412) {
        this.outdated = true
        this.stale()
      }
      return this.complain(wordsOf(problem))
    } finally {
      this.busy = false
      this.host.requestUpdate()
    }
  }

  /** Shows what is wrong, and moves there. @param {Issue[]} issues @returns {undefined} */
  complain(issues) {
    this.issues = issues
    this.attempts++
    this.host.requestUpdate()
  }

  /**
   * The issues among these fields that were left empty.
   * @param {Record<string, string>} required field → message key
   * @returns {Issue[]}
   */
  missing(required) {
    return Object.entries(required)
      .filter(([name]) => [undefined, '', null].includes(this.value(name)))
      .map(([name, key]) => ({ name, text: t(key) }))
  }
}

/** @param {Problem} problem @returns {Issue[]} */
function wordsOf(problem) {
  const issues = problem.issues.map(({ name, detail = problem.detail }) => {
    const field = name?.replace(/\[(\d+)\]/g, '.$1')
    const label = field && labelOf(field)
    return { name: label ? field : undefined, text: label ? `${label}: ${detail}` : detail }
  })
  return issues.length ? issues : [{ text: problem.detail }]
}

/** The id of the control for a field. @param {string} name */
export const idOf = (name) => `f-${name.replaceAll('.', '-')}`
