// @ts-check
/** The only way a screen talks to the server. */
import { language, t } from '/kit/i18n.js'

/** What the server said no to, in the form of a problem document. */
export class Problem extends Error {
  /** @param {number} status @param {any} [body] */
  constructor(status, body = {}) {
    super(body.title ?? `status ${status}`)
    this.status = status
    this.type = body.type ?? ''
    /** @type {string} words for the person, never empty */
    this.detail = body.detail || t(status in known ? known[status] : 'problem.other')
    /** @type {{code?: string, name?: string, detail?: string}[]} */
    this.issues = body.issues ?? []
    /** @type {string} what to come back with, when a code is still owed */
    this.challenge = body.challenge ?? ''
  }
}

const STEP_UP = 'urn:problem-type:fjc:platform:stepUpRequired'

/** @type {Record<number, string>} */
const known = { 0: 'problem.offline', 403: 'problem.forbidden', 404: 'problem.missing', 409: 'problem.conflict', 412: 'problem.stale', 429: 'problem.tooMany' }

/** @type {() => Promise<void>} */
let signInAgain = async () => {}

/** @param {() => Promise<void>} handler called when the session is over; the call that noticed waits for a new one and is then repeated */
export function onSession(handler) {
  signInAgain = handler
}

/** @type {() => Promise<boolean>} */
let proveAgain = async () => false

/**
 * @param {() => Promise<boolean>} handler called when an act asks to show again who one is; answers whether it was shown. The call that
 *   asked is then repeated as it was
 */
export function onProof(handler) {
  proveAgain = handler
}

/**
 * @typedef {{body?: any, etag?: string, fresh?: boolean, key?: string, signal?: AbortSignal, keepalive?: boolean, open?: boolean}} Options
 *   `etag` is what we saw when we started changing; `fresh` says it must not exist yet; `key` makes a repeated POST harmless;
 *   `open` calls need no session
 * @typedef {{body: any, etag: string, status: number}} Answer
 */

/**
 * @param {string} method
 * @param {string} address
 * @param {Options} [options]
 * @returns {Promise<Answer>}
 */
export async function call(method, address, options = {}) {
  const response = await send(method, address, options)
  if (response.status === 401 && !options.open) {
    if (options.keepalive) throw new Problem(401)
    await signInAgain()
    return call(method, address, options)
  }
  const empty = response.status === 204 || !/json/.test(response.headers.get('Content-Type') ?? '')
  const body = empty ? undefined : await response.json()
  if (response.status === 403 && body?.type === STEP_UP && !options.keepalive && (await proveAgain())) {
    return call(method, address, options)
  }
  if (!response.ok) {
    throw new Problem(response.status, body)
  }
  return { body, etag: response.headers.get('ETag') ?? '', status: response.status }
}

/** @param {string} method @param {string} address @param {Options} options */
async function send(method, address, { body, etag, fresh, key, signal, keepalive }) {
  /** @type {Record<string, string>} */
  const headers = { Accept: 'application/json, application/problem+json', 'Accept-Language': language }
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  if (etag) headers['If-Match'] = etag
  if (fresh) headers['If-None-Match'] = '*'
  if (key) headers['Idempotency-Key'] = key
  try {
    const text = body === undefined ? undefined : JSON.stringify(body)
    return await fetch(here(address), { method, headers, body: text, signal, keepalive, cache: 'no-store', credentials: 'same-origin' })
  } catch (failure) {
    if (signal?.aborted) throw failure
    throw new Problem(0)
  }
}

/** Links in answers are absolute; whatever they say, we only ever talk to our own host. @param {string} address */
const here = (address) => (address.startsWith('/') ? address : new URL(address).pathname + new URL(address).search)

/** @param {string} address @param {Options} [options] */
export const get = (address, options) => call('GET', address, options)
/** @param {string} address @param {any} body @param {Options} [options] */
export const post = (address, body, options = {}) => call('POST', address, { ...options, body })
/** @param {string} address @param {any} body @param {Options} [options] */
export const put = (address, body, options = {}) => call('PUT', address, { ...options, body })
/** @param {string} address @param {Options} [options] */
export const del = (address, options) => call('DELETE', address, options)

/** Adds a query, leaving out what is empty. @param {string} address @param {Record<string, unknown>} values */
export function query(address, values) {
  const chosen = Object.entries(values).filter(([, value]) => value !== undefined && value !== '' && value !== false)
  return chosen.length ? `${address}?${new URLSearchParams(chosen.map(([name, value]) => [name, String(value)]))}` : address
}

/** A new id; also where the browser withholds `randomUUID` because the connection is not encrypted. */
export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6] & 0x0f) | 0x40
  bytes[8] = (bytes[8] & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
