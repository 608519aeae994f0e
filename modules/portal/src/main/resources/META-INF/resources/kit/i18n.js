// @ts-check
/**
 * Words and dates on screen. Messages are the part of ICU MessageFormat that we use: `{name}`, `{n, plural, =0 {…} one {…} other {# …}}`
 * and `{x, select, a {…} other {…}}`; apostrophes are typographic (’), so nothing needs quoting. What a centre calls a thing, `term.track`
 * for example, stands in every message as `{termTrack}`, and as `{TermTrack}` where a sentence begins.
 */

export const language = document.documentElement.lang || 'nl'
const locale = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }[language] ?? language
const zone = 'Europe/Brussels'

/** @type {Record<string, string>} */
const messages = {}

/** @type {Record<string, string>} */
const terms = {}

/**
 * Adds message files, later ones first in rank.
 * @param {string[]} folders each holding `nl.json`, `fr.json`, `en.json`
 */
export async function readMessages(folders) {
  const files = await Promise.all(folders.map((folder) => fetch(`${folder}/${language}.json`).then((file) => (file.ok ? file.json() : {}))))
  Object.assign(messages, ...files)
  learnTerms()
}

/** @param {Record<string, string>} words the centre's own words, above ours */
export function useWords(words) {
  Object.assign(messages, words)
  learnTerms()
}

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)

function learnTerms() {
  for (const [key, text] of Object.entries(messages)) {
    if (!key.startsWith('term.')) continue
    const name = capital(key.slice('term.'.length))
    terms[`term${name}`] = text
    terms[`Term${name}`] = capital(text)
  }
}

/** @param {string} key */
export const has = (key) => key in messages

/**
 * The message, filled in; the key itself when there is none, so that a gap is seen and nothing breaks.
 * @param {string} key
 * @param {Record<string, unknown>} [values]
 */
export const t = (key, values = {}) => (has(key) ? format(messages[key], { ...terms, ...values }) : key)

/**
 * A code of a list in words. An own code that the centre's file has lost goes by what it counts as.
 * @param {string} list
 * @param {string | undefined} code
 */
export function label(list, code) {
  if (!code) return ''
  const key = `list.${list}.${code}`
  return has(key) || !code.includes('-') ? t(key) : `${label(list, code.split('-')[0])} (${code.split('-')[1]})`
}

/**
 * @param {string} pattern
 * @param {Record<string, unknown>} values
 * @param {number} [hash] what `#` stands for inside a plural
 * @returns {string}
 */
export function format(pattern, values, hash) {
  let text = ''
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]
    if (character === '#' && hash !== undefined) {
      text += number(hash)
    } else if (character === '{') {
      const end = closing(pattern, at)
      text += argument(pattern.slice(at + 1, end), values, hash)
      at = end
    } else {
      text += character
    }
  }
  return text
}

/**
 * @param {string} body what stands between the braces
 * @param {Record<string, unknown>} values
 * @param {number} [hash]
 */
function argument(body, values, hash) {
  const [, name, kind, rest] = /^\s*(\w+)\s*(?:,\s*(plural|select)\s*,([\s\S]*))?$/.exec(body) ?? []
  const value = values[name]
  if (!kind) {
    return typeof value === 'number' ? number(value) : String(value ?? '')
  }
  const choices = options(rest)
  if (kind === 'select') {
    return format(choices[String(value)] ?? choices.other, values, hash)
  }
  const count = Number(value)
  return format(choices[`=${count}`] ?? choices[new Intl.PluralRules(locale).select(count)] ?? choices.other, values, count)
}

/** @param {string} rest */
function options(rest) {
  /** @type {Record<string, string>} */
  const found = {}
  const opening = /\s*(=\d+|\w+)\s*\{/y
  for (let match; (match = opening.exec(rest)); ) {
    const end = closing(rest, opening.lastIndex - 1)
    found[match[1]] = rest.slice(opening.lastIndex, end)
    opening.lastIndex = end + 1
  }
  return found
}

/** @param {string} text @param {number} open */
function closing(text, open) {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0
    if (depth === 0) return at
  }
  throw new SyntaxError(`unbalanced message: ${text}`)
}

/** @param {number} value */
export const number = (value) => new Intl.NumberFormat(locale).format(value)

const dates = new Intl.DateTimeFormat(locale, { timeZone: zone, day: 'numeric', month: 'short', year: 'numeric' })
const longDates = new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const times = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const isoDates = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** A bare date is read at noon, so that no time zone moves it. @param {string | Date} value */
const moment = (value) => (value instanceof Date ? value : new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00Z` : value))

/** @param {string | Date | undefined} value */
export const date = (value) => (value ? dates.format(moment(value)) : '')

/** @param {string | Date | undefined} value */
export const longDate = (value) => (value ? longDates.format(moment(value)) : '')

/** @param {string | Date | undefined} value */
export const time = (value) => (value ? times.format(moment(value)) : '')

/** @param {string | Date | undefined} value */
export const dateTime = (value) => (value ? `${date(value)}, ${time(value)}` : '')

/** The date in Brussels as `2026-11-21`. @param {Date} [value] @param {number} [plusDays] */
export const isoDate = (value = new Date(), plusDays = 0) => isoDates.format(new Date(value.getTime() + plusDays * 86_400_000))

/** The moment that a clock in Brussels shows this day and hour, wherever the browser is. @param {string} day @param {string} hour */
export function instantOf(day, hour) {
  const asIfUtc = new Date(`${day}T${hour}:00Z`)
  const shown = new Date(`${isoDate(asIfUtc)}T${times.format(asIfUtc)}:00Z`)
  return new Date(2 * asIfUtc.getTime() - shown.getTime()).toISOString()
}
