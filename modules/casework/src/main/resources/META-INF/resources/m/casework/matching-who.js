// @ts-check
/** Who was found in a file, and why. */
import { html, nothing } from '/kit/element.js'
import { date, t } from '/kit/i18n.js'
import { fullName } from '/m/casework/casework.js'

/** @param {any} person */
export const why = (person) => (person.matches ?? []).map((/** @type {string} */ code) => t(`matching.why.${code}`)).join(', ')

/** @param {any} row a file with the persons that fit */
export const whoMatches = (row) =>
  (row.persons ?? []).map((/** @type {any} */ person) => html`<div>
    ${fullName(person)}${person.birthDate ? html` <span class="soft nowrap">${date(person.birthDate)}</span>` : nothing}
    <div class="soft small">${why(person)}</div>
  </div>`)
