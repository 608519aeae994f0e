// @ts-check
/**
 * A form that is kept on the server while it is filled in, and offered again to who comes back to it: after a power cut, at another
 * desk, after the thing it is about changed. It is found again by its name and what it is about.
 */
import { Draft, conflict } from '/kit/draft.js'
import { html, nothing } from '/kit/element.js'
import { Problem, del, get, newId, query } from '/kit/api.js'
import { dateTime, t } from '/kit/i18n.js'
import { differences } from '/kit/side-by-side.js'
import { toast } from '/kit/toast.js'

export class Kept {
  /**
   * @param {import('/kit/form.js').Form} form
   * @param {string} drafts where drafts are kept
   * @param {{form: string, about?: string}} name which form, and the thing it is about
   * @param {() => string[]} [never] fields that are not kept as things are now, because nobody may read them back
   */
  constructor(form, drafts, name, never = () => []) {
    this.form = form
    this.drafts = drafts
    this.name = name
    this.never = never
    /** @type {Draft | undefined} */
    this.draft = undefined
    /** @type {any} what was kept earlier and is not gone on with yet */
    this.found = undefined
  }

  /** Looks whether something was kept earlier; a form works without it too. */
  async look() {
    try {
      const { body } = await get(query(this.drafts, this.name))
      this.found = this.draft ? undefined : body.items[0]
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      this.found = undefined
    }
    this.form.host.requestUpdate()
  }

  typed() {
    this.draft ??= this.keep(newId())
    this.draft.touch()
  }

  /** @param {string} id @param {{etag?: string, savedAt?: string}} [kept] */
  keep(id, kept) {
    return new Draft(this.form.host, `${this.drafts}/${id}`, () => ({ ...this.name, content: this.content() }), kept)
  }

  content() {
    const never = this.never()
    return Object.fromEntries(Object.entries(this.form.values).filter(([field]) => !never.includes(field)))
  }

  /** Goes on with what was kept. */
  async resume() {
    const { id } = this.found
    const { body, etag } = await get(`${this.drafts}/${id}`)
    this.found = undefined
    this.draft = this.keep(id, { etag, savedAt: body.savedAt })
    this.fill(body)
  }

  /** @param {any} kept */
  fill(kept) {
    this.form.values = { ...this.form.values, ...kept.content }
    this.form.dirty = true
    this.form.host.requestUpdate()
  }

  async discard() {
    const { id } = this.found
    this.found = undefined
    await this.drop(id)
    this.form.host.requestUpdate()
    toast(t('draft.discarded'))
  }

  /** It was sent: nothing is left to keep. */
  async sent() {
    const { draft } = this
    this.draft = undefined
    await draft?.stop()
    if (draft?.savedAt) await this.drop(draft.address.split('/').pop() ?? '')
  }

  /** The screen goes away: the last words are kept, and nothing is saved after that. */
  async leave() {
    if (this.draft?.timer) this.draft.save()
    await this.draft?.stop()
  }

  /** Whatever it holds by now. One that stays, because the line broke, goes by itself after a month. @param {string} id */
  async drop(id) {
    try {
      await del(`${this.drafts}/${id}`, { etag: '*' })
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
    }
  }

  /** What was kept earlier, or kept elsewhere meanwhile: above the form. */
  notice() {
    const { draft } = this
    if (draft?.state === 'conflict') return conflict(differences(this.form.values, draft.theirs.content), () => draft.keepMine(), () => this.fill(draft.takeTheirs()))
    if (!this.found) return nothing
    const at = dateTime(this.found.savedAt)
    return html`<section class="notice" aria-labelledby="kept-before">
      <h3 id="kept-before">${t('draft.waiting', { n: 1 })}</h3>
      <div class="actions">
        <button type="button" @click=${() => this.resume()}>${t('draft.of', { at })}</button>
        <button type="button" @click=${() => this.discard()}>${t('draft.discard')}</button>
      </div>
    </section>`
  }

  /** Whether it was kept: beside the button. */
  status() {
    return this.draft?.status() ?? html`<p class="draft-status" role="status"></p>`
  }
}
