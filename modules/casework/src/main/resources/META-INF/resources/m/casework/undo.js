// @ts-check
/** The way back from an act of one's own, for as long as there is one. */
import { html, nothing } from '/kit/element.js'
import { Problem, post } from '/kit/api.js'
import { t, time } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'

/**
 * @param {string | undefined} until when it is over, as the thing itself says; nothing shows without
 * @param {string} address of the thing
 * @param {() => Promise<void>} done reads the screen again
 * @param {string} [which] what tells this button from the others, for who does not see it
 */
export const undoButton = (until, address, done, which) =>
  until
    ? html`<p><button type="button" class="small" @click=${() => undo(address, done)}>${t('undo.act')}${which ? html`<span class="for-readers"> ${which}</span>` : nothing}</button>
        <span class="soft small">${t('undo.until', { at: time(until) })}</span></p>`
    : nothing

/** What changed meanwhile is said in the words of the answer. @param {string} address @param {() => Promise<void>} done */
async function undo(address, done) {
  try {
    await post(`${address}/undoings`)
    toast(t('undo.done'))
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    toast(problem.detail)
  }
  await done()
}
