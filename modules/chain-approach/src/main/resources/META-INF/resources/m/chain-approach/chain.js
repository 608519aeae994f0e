// @ts-check
/** What all screens of this module share: where its API is, and what the centre's forms offer. */
import { html } from '/kit/element.js'
import { get } from '/kit/api.js'

export const API = '/api/chain-approach/v1'
export const TABLES = `${API}/consultationTables`
export const MEETINGS = `${API}/meetings`

/** @type {Promise<any> | undefined} */
let reading

/** Zones, criteria and partners of this centre; read once per visit. */
export function centre() {
  reading ??= get('/api/casework/v1/centre').then(
    ({ body }) => body,
    (problem) => {
      reading = undefined
      throw problem
    },
  )
  return reading
}

/** Words of one of the centre's own codes. @param {{code: string, name?: string, label?: string}[]} list @param {string} code */
export const named = (list, code) => {
  const found = list.find((one) => one.code === code)
  return found?.name ?? found?.label ?? code
}

/** In the reader's language, as far as there are words. @param {Record<string, string> | undefined} labels @param {string} code */
export const inWords = (labels, code) => labels?.[document.documentElement.lang] ?? labels?.nl ?? code

/** One line of a list of facts. @param {string} term @param {unknown} value */
export const fact = (term, value) => (value === undefined || value === '' ? '' : html`<div><dt>${term}</dt><dd>${value}</dd></div>`)
