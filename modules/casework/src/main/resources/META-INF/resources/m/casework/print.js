// @ts-check
/**
 * Putting a dossier on paper. The server keeps that it is done, and says what stands at the foot of every page; without that the print
 * style shows nothing of the dossier, whatever way the browser was asked.
 */
import { html } from '/kit/element.js'
import { newId, post } from '/kit/api.js'
import { dateTime, t } from '/kit/i18n.js'

/** The foot of every page, or what stands there instead of the dossier. @param {any} printing */
export const onPaper = (printing) =>
  printing ? html`<div class="on-paper printed-by"><p>${t('print.by', { who: printing.printedBy ?? '', at: dateTime(printing.printedAt) })}</p></div>` : html`<p class="on-paper unrecorded">${t('print.unrecorded')}</p>`

/** @param {any} screen with a property `printing` @param {string} address of the dossier */
export async function printed(screen, address) {
  const { body } = await post(`${address}/printings`, undefined, { key: newId() })
  screen.printing = body
  await screen.updateComplete
  window.addEventListener('afterprint', () => over(screen), { once: true })
  window.print()
}

/** What is printed after this is another printing. @param {any} screen */
function over(screen) {
  screen.printing = undefined
  screen.refresh()
}
