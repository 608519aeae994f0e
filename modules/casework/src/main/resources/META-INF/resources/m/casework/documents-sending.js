// @ts-check
/** A document on its way: piece after piece, and from where it stopped when the connection was lost. */
import { html } from '/kit/element.js'
import { get, newId, post } from '/kit/api.js'
import { t } from '/kit/i18n.js'

/** What the server takes at once, in bytes. */
const PIECE = 180_000
const LONGEST_NAME = 120

export class Sending {
  /** @param {string} address of the documents @param {File} file @param {string} classification */
  constructor(address, file, classification) {
    this.address = address
    this.file = file
    this.classification = classification
    this.key = newId()
    this.pieces = Math.max(1, Math.ceil(file.size / PIECE))
    this.sent = 0
    /** @type {string | undefined} */
    this.href = undefined
  }

  /** Whether it is this file on its way. @param {File} file @param {string} classification */
  is(file, classification) {
    return this.file === file && this.classification === classification
  }

  /** Sends what is left, and answers what became of it. @param {() => void} moved told after each piece @returns {Promise<any>} */
  async carryOn(moved) {
    const { file } = this
    moved()
    this.href ??= (await post(this.address, { fileName: file.name.slice(-LONGEST_NAME), classification: this.classification, size: file.size }, { key: this.key })).body.href
    for (; this.sent < this.pieces; this.sent++) {
      const content = await base64(file.slice(this.sent * PIECE, (this.sent + 1) * PIECE))
      await post(`${this.href}/parts`, { part: this.sent, content }, { key: newId() })
      moved()
    }
    return (await get(/** @type {string} */ (this.href))).body
  }

  view() {
    const percent = Math.floor((this.sent * 100) / this.pieces)
    return html`<p role="status"><label>${t('document.progress', { percent })} <progress max="100" .value=${percent}></progress></label></p>`
  }
}

/** @param {Blob} piece @returns {Promise<string>} */
const base64 = (piece) =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).split(',')[1]))
    reader.addEventListener('error', () => reject(reader.error))
    reader.readAsDataURL(piece)
  })
