// @ts-check
/** Keys that save time. They need Alt and Shift; only "?" stands alone, and it can be switched off in the list it opens. */
import { html } from '/kit/element.js'
import { openDialog } from '/kit/dialog.js'
import { t } from '/kit/i18n.js'
import { navigate } from '/kit/router.js'

/** @type {{key: string, titleKey: string, path: string}[]} */
let shortcuts = []
let questionMark = true
let listening = false

/** @param {{key: string, titleKey: string, path: string}[]} those that lead to a screen this person has */
export function useShortcuts(those) {
  shortcuts = those
  if (listening) return
  listening = true
  document.addEventListener('keydown', pressed)
}

/** @param {KeyboardEvent} event */
function pressed(event) {
  if (document.querySelector('dialog[open]')) return
  const typing = event.target instanceof Element && event.target.matches('input, textarea, select')
  if (event.key === '?' && questionMark && !typing && shortcuts.length) {
    event.preventDefault()
    showShortcuts()
  } else if (event.altKey && event.shiftKey) {
    const chosen = shortcuts.find((shortcut) => event.code === `Key${shortcut.key}`)
    if (chosen) {
      event.preventDefault()
      navigate(chosen.path)
    }
  }
}

export const showShortcuts = () =>
  openDialog({
    title: t('shortcuts.title'),
    body: (close) => html`<dl class="keys">
        <dt><kbd>?</kbd></dt>
        <dd>${t('shortcuts.list')}</dd>
        ${shortcuts.map((shortcut) => html`<dt><kbd>Alt</kbd> + <kbd>Shift</kbd> + <kbd>${shortcut.key}</kbd></dt><dd>${t(shortcut.titleKey)}</dd>`)}
      </dl>
      <label class="choice">
        <input type="checkbox" .checked=${!questionMark} @change=${(/** @type {any} */ event) => (questionMark = !event.target.checked)}>
        <span>${t('shortcuts.off')}</span>
      </label>
      <div class="actions"><button type="button" class="primary" autofocus @click=${() => close()}>${t('dialog.close')}</button></div>`,
  })
