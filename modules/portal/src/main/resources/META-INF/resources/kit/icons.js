// @ts-check
/** The few icons we use, drawn in the colour of the text; always beside words, so hidden from screen readers. */
import { svg } from 'lit'
import { html } from '/kit/element.js'

/** @type {Record<string, any>} */
const shapes = {
  alert: svg`<path d="M8 1.5 15 14H1z"/><path d="M8 6v4M8 12v.1"/>`,
  clock: svg`<circle cx="8" cy="8" r="6.5"/><path d="M8 4v4l2.5 2"/>`,
  done: svg`<circle cx="8" cy="8" r="6.5"/><path d="m5 8.2 2.1 2.1L11 6"/>`,
  calendar: svg`<rect x="1.5" y="3" width="13" height="11.5" rx="1.5"/><path d="M1.5 6.5h13M5 1.5v3M11 1.5v3"/>`,
  down: svg`<path d="m3.5 6 4.5 4.5L12.5 6"/>`,
  back: svg`<path d="m10 2-6 6 6 6"/>`,
  plus: svg`<path d="M8 2.5v11M2.5 8h11"/>`,
  menu: svg`<path d="M2 4h12M2 8h12M2 12h12"/>`,
}

/** @param {string} name */
export const icon = (name) =>
  html`<svg class="icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${shapes[name]}</svg>`
