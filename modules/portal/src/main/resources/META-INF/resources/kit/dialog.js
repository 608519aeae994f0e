// @ts-check
/** Questions that must be answered first. The native dialog keeps the focus inside and gives it back to who opened it. */
import { render } from 'lit'
import { html } from '/kit/element.js'
import { t } from '/kit/i18n.js'

let opened = 0

/**
 * Opens a dialog and waits until it closes.
 * @param {{title: string, body: (close: (answer?: string) => void) => unknown, wide?: boolean}} what
 * @returns {Promise<string>} what it was closed with; empty when dismissed
 */
export function openDialog({ title, body, wide = false }) {
  const dialog = document.createElement('dialog')
  const titleId = `dialog-title-${++opened}`
  dialog.setAttribute('aria-labelledby', titleId)
  dialog.classList.toggle('wide', wide)
  const close = (answer = '') => dialog.close(answer)
  render(html`<h2 id=${titleId}>${title}</h2>${body(close)}`, dialog)
  document.body.append(dialog)
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(dialog.returnValue)
    })
  })
}

/**
 * Asks before something that cannot be undone. The text names the object and the consequence, the button the act.
 * @param {{title: string, text: string, act: string, kind?: string}} question
 * @returns {Promise<boolean>}
 */
export async function confirmed({ title, text, act, kind = 'primary' }) {
  const answer = await openDialog({
    title,
    body: (close) => html`<p>${text}</p>
      <div class="actions">
        <button type="button" class=${kind} @click=${() => close('yes')}>${act}</button>
        <button type="button" autofocus @click=${() => close()}>${t('dialog.cancel')}</button>
      </div>`,
  })
  return answer === 'yes'
}
