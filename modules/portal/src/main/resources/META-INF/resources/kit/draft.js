// @ts-check
/**
 * Keeps what someone is typing, on the server: two seconds after the last key, and when the page goes away. Nothing is kept in the
 * browser, so it can be read from another computer and not from this one.
 */
import { html, nothing } from '/kit/element.js'
import { Problem, get, put } from '/kit/api.js'
import { t, time } from '/kit/i18n.js'
import { icon } from '/kit/icons.js'
import { sideBySide } from '/kit/side-by-side.js'

const PAUSE = 2000

export class Draft {
  /**
   * @param {import('lit').LitElement} host
   * @param {string} address where it is kept
   * @param {() => any} values what to keep
   * @param {{etag?: string, savedAt?: string}} [kept] when it was read from there
   */
  constructor(host, address, values, kept = {}) {
    this.host = host
    this.address = address
    this.values = values
    this.etag = kept.etag ?? ''
    this.savedAt = kept.savedAt
    this.state = this.savedAt ? 'saved' : 'new'
    /** @type {any} what someone, somewhere else, made of it meanwhile */
    this.theirs = undefined
    this.timer = 0
    /** @type {Promise<void>} */
    this.saving = Promise.resolve()
    this.leave = () => this.timer && this.save(true)
    window.addEventListener('pagehide', this.leave)
  }

  /** Something was typed. */
  touch() {
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => this.save(), PAUSE)
  }

  /** Keeps it now; one at a time, or we would be in our own way. @param {boolean} [leaving] */
  save(leaving = false) {
    clearTimeout(this.timer)
    this.timer = 0
    this.saving = this.saving.then(() => this.send(leaving))
    return this.saving
  }

  /** @param {boolean} keepalive */
  async send(keepalive) {
    if (this.state === 'conflict') return
    try {
      const { body, etag } = await put(this.address, this.values(), { etag: this.etag, fresh: !this.etag, keepalive })
      this.etag = etag
      this.savedAt = body.savedAt
      this.state = 'saved'
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      await this.failed(problem)
    }
    this.host.requestUpdate()
  }

  /** @param {Problem} problem */
  async failed(problem) {
    this.state = problem.status === 412 ? 'conflict' : 'failed'
    if (problem.status === 412) {
      const { body, etag } = await get(this.address)
      this.theirs = body
      this.etag = etag
    } else if (problem.status === 0) {
      this.touch()
    }
  }

  /** Goes on with what is on this screen, over what was kept elsewhere. */
  async keepMine() {
    this.state = 'saved'
    this.theirs = undefined
    await this.save()
  }

  /** Goes on with what was kept elsewhere. */
  takeTheirs() {
    const theirs = this.theirs
    this.state = 'saved'
    this.savedAt = theirs.savedAt
    this.theirs = undefined
    return theirs
  }

  /** No more saving: it was sent or thrown away. */
  async stop() {
    clearTimeout(this.timer)
    this.timer = 0
    window.removeEventListener('pagehide', this.leave)
    await this.saving
  }

  /** "Concept bewaard 14:02", for eyes and ears alike. */
  status() {
    const words = this.state === 'saved' ? t('draft.saved', { at: time(this.savedAt) }) : this.state === 'failed' ? t('draft.failed') : ''
    return html`<p class="draft-status ${this.state}" role="status">${words ? html`${icon(this.state === 'failed' ? 'alert' : 'done')}${words}` : nothing}</p>`
  }
}

/**
 * What I typed here beside what I typed elsewhere.
 * @param {import('/kit/side-by-side.js').Difference[]} differences
 * @param {() => void} keepMine
 * @param {() => void} takeTheirs
 */
export const conflict = (differences, keepMine, takeTheirs) => sideBySide('draft.conflict', differences, keepMine, takeTheirs)
