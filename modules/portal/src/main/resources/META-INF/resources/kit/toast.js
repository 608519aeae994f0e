// @ts-check
/** Short news at the bottom of the screen, spoken politely; with a way back where there is one. */
import { render } from 'lit'
import { html, nothing } from '/kit/element.js'
import { t } from '/kit/i18n.js'

const UNDO_SECONDS = 10
const READ_SECONDS = 6

/** @type {HTMLElement | undefined} */
let region
/** @type {{text: string, undo?: () => void}[]} */
let shown = []

/**
 * @param {string} text
 * @param {() => void} [undo] puts things back as they were
 */
export function toast(text, undo) {
  const message = { text, undo }
  shown = [...shown, message]
  draw()
  setTimeout(() => dismiss(message), (undo ? UNDO_SECONDS : READ_SECONDS) * 1000)
}

/** @param {{text: string}} message */
function dismiss(message) {
  shown = shown.filter((other) => other !== message)
  draw()
}

function draw() {
  if (!region) {
    region = document.createElement('div')
    region.className = 'toasts'
    region.setAttribute('role', 'status')
    document.body.append(region)
  }
  render(
    shown.map((message) => html`<div class="toast">
      <span>${message.text}</span>
      ${message.undo
        ? html`<button type="button" @click=${() => {
            dismiss(message)
            message.undo?.()
          }}>${t('toast.undo')}</button>`
        : nothing}
    </div>`),
    region,
  )
}
