// @ts-check
/** Pieces of the screens on which interventions are gone over. */
import { html, nothing } from '/kit/element.js'
import { date, label, t } from '/kit/i18n.js'

/** Somebody who was there. @param {any} person */
export function involved(person) {
  const name = [person.givenName, person.familyName].filter(Boolean).join(' ')
  return html`<li>${label('involvedRole', person.role)}: ${name} ${person.birthDate ? `(${date(person.birthDate)})` : nothing} ${person.phone ?? nothing}</li>`
}

/** @param {string} legend @param {{key: number, text: string, act: () => void}[]} choices */
export function choices(legend, choices) {
  return html`<div role="group" aria-label=${legend}>
    <p><strong>${legend}</strong></p>
    <div class="actions">${choices.map((choice) => html`<button type="button" @click=${choice.act}><kbd>${choice.key}</kbd> ${choice.text}</button>`)}</div>
  </div>`
}

export function keys() {
  const keys = [['1–5', 'choose'], ['↑ ↓', 'move'], ['Esc', 'back'], ['U', 'undo'], ['X', 'pick']]
  return html`<details>
    <summary>${t('screening.keys')}</summary>
    <dl class="keys">${keys.map(([key, words]) => html`<dt><kbd>${key}</kbd></dt><dd>${t(`screening.keys.${words}`)}</dd>`)}</dl>
  </details>`
}
