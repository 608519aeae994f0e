// @ts-check
/** Two versions of the same, beside each other: nothing is overwritten before someone chose. */
import { html, nothing } from '/kit/element.js'
import { idOf } from '/kit/form.js'
import { t } from '/kit/i18n.js'

/** @typedef {{name: string, mine?: string, theirs?: string}} Difference one field, in words */

/**
 * @param {string} words what the messages begin with
 * @param {Difference[]} differences
 * @param {() => void} keepMine
 * @param {() => void} takeTheirs
 */
export const sideBySide = (words, differences, keepMine, takeTheirs) => html`<section class="notice warn" role="alert" aria-labelledby="two-versions">
  <h2 id="two-versions">${t(`${words}.title`)}</h2>
  <p>${t(`${words}.text`)}</p>
  ${differences.map((one) => html`<h3>${one.name}</h3>
    <div class="side-by-side">
      <div><p class="hint">${t(`${words}.mine`)}</p><p class="preserve">${one.mine || t('draft.conflict.nothing')}</p></div>
      <div><p class="hint">${t(`${words}.theirs`)}</p><p class="preserve">${one.theirs || t('draft.conflict.nothing')}</p></div>
    </div>`)}
  <div class="actions">
    <button type="button" class="primary" @click=${keepMine}>${t(`${words}.keepMine`)}</button>
    <button type="button" @click=${takeTheirs}>${t(`${words}.takeTheirs`)}</button>
  </div>
</section>`

/**
 * Where two versions of a form differ, as far as this screen has a field for it; in the words of that field.
 * @param {any} mine
 * @param {any} theirs
 * @returns {Difference[]}
 */
export function differences(mine, theirs) {
  const [ours, others] = [leaves(mine), leaves(theirs)]
  return [...new Set([...ours.keys(), ...others.keys()])]
    .filter((name) => ours.get(name) !== others.get(name) && fieldOf(name))
    .map((name) => ({ name: labelOf(name), mine: wordsOf(name, ours.get(name)), theirs: wordsOf(name, others.get(name)) }))
}

/** What someone else made of the thing this form changes, beside what was typed. @param {import('/kit/form.js').Form} form */
export function meanwhile(form) {
  if (form.theirs === undefined) return nothing
  const found = differences(form.values, form.theirs)
  if (!found.length) return html`<p class="notice" role="status">${t('meanwhile.same')}</p>`
  return sideBySide('meanwhile', found, () => form.goOn(), () => form.goOn(form.theirs))
}

/** Every value by its name, as the fields of a form are named. @param {any} value @param {string} [name] @returns {Map<string, string>} */
function leaves(value, name = '') {
  if (value === undefined || value === null || value === '') return new Map()
  if (typeof value !== 'object') return new Map([[name, String(value)]])
  return new Map(Object.entries(value).flatMap(([part, inner]) => [...leaves(inner, name ? `${name}.${part}` : part)]))
}

/** @param {string} name */
const fieldOf = (name) => document.getElementById(idOf(name))

/** What the field is called on screen. @param {string} name */
export function labelOf(name) {
  const words = fieldOf(name)?.closest('.field')?.querySelector('label, legend') ?? fieldOf(name)?.closest('label')
  return words?.textContent?.split(' (')[0].trim() ?? ''
}

/** A value as the field shows it: the words of a choice, not its code. @param {string} name @param {string | undefined} value */
function wordsOf(name, value) {
  const field = fieldOf(name)
  if (value === undefined || !field) return value
  const option = field instanceof HTMLSelectElement ? [...field.options].find((one) => one.value === value) : undefined
  const choice = [...document.getElementsByName(name)].find((one) => one instanceof HTMLInputElement && one.type === 'radio' && one.value === value)
  return (option ?? choice?.closest('label'))?.textContent?.trim() ?? (field instanceof HTMLInputElement && field.type === 'checkbox' ? '✓' : value)
}
