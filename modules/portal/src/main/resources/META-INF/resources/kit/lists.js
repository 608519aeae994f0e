// @ts-check
/**
 * Lists of the Flemish core with what this centre added to them. An own code is written behind what it counts as, `ocmw-buurtteam`:
 * whoever reasons by a code asks `coreOf`, whoever shows it asks `label`, and whoever offers a choice asks `choicesOf`.
 */
import { label, useWords } from '/kit/i18n.js'

/** @type {Record<string, {code: string, label: string, offered: boolean}[]>} */
let own = {}

/** @param {typeof own} lists by the name of the list */
export function useLists(lists) {
  own = lists
  useWords(Object.fromEntries(Object.entries(lists).flatMap(([list, codes]) => codes.map((one) => [`list.${list}.${one.code}`, one.label]))))
}

/** What a code counts as. @param {string | undefined} code */
export const coreOf = (code) => (code ?? '').split('-')[0]

/**
 * The codes to choose from, each own one after what it counts as.
 * @param {string} list
 * @param {string[]} core
 * @param {unknown[]} [chosen] what was chosen before, and stays possible when it is not offered any more
 */
export function codesOf(list, core, chosen = []) {
  const known = (own[list] ?? []).filter((one) => one.offered || chosen.includes(one.code)).map((one) => one.code)
  const gone = /** @type {string[]} */ (chosen.filter((code) => typeof code === 'string' && code.includes('-') && !known.includes(code)))
  return core.flatMap((code) => [code, ...[...known, ...gone].filter((one) => coreOf(one) === code)])
}

/** The same with their words, for a field. @param {string} list @param {string[]} core @param {unknown[]} [chosen] */
export const choicesOf = (list, core, chosen) => codesOf(list, core, chosen).map((code) => ({ value: code, label: label(list, code) }))
