// @ts-check
/** What the browser does for a passkey: the authenticator asks the person itself; we only carry bytes. */
import { post } from '/kit/api.js'

const PLATFORM = '/api/platform/v1'
const OWN = `${PLATFORM}/accounts/current/factors`

/** Whether this browser knows passkeys; over an unencrypted connection it does not. */
export const knowsPasskeys = () => Boolean(window.PublicKeyCredential && navigator.credentials)

/** The person did not want to, or has none for this centre. @param {unknown} problem */
export const wasDeclined = (problem) => problem instanceof DOMException

/** Has one made and kept. @param {string} name what the person calls it @param {string} [key] */
export async function addPasskey(name, key) {
  const { body } = await post(`${OWN}/passkeyChallenges`, {}, { key })
  const credential = /** @type {any} */ (await navigator.credentials.create({
    publicKey: {
      challenge: ascii(body.challenge),
      rp: { id: body.relyingParty, name: body.centre },
      user: { id: ascii(body.account), name: body.person, displayName: body.person },
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }, { type: 'public-key', alg: -257 }],
      excludeCredentials: body.known.map((/** @type {string} */ id) => ({ type: 'public-key', id: bytes(id) })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    },
  }))
  const { clientDataJSON, attestationObject } = credential.response
  return post(`${OWN}/passkeys`, { name, challenge: body.challenge, clientJson: text(clientDataJSON), attestation: text(attestationObject) })
}

/** Has one sign, and sends the answer there. @param {string} address @param {{open?: boolean}} [options] */
export async function showPasskey(address, options) {
  const { body } = await post(`${PLATFORM}/passkeyChallenges`, {}, { open: true })
  const credential = /** @type {any} */ (await navigator.credentials.get({
    publicKey: { challenge: ascii(body.challenge), rpId: body.relyingParty, userVerification: 'required' },
  }))
  const { clientDataJSON, authenticatorData, signature } = credential.response
  return post(address, {
    challenge: body.challenge,
    credentialId: text(credential.rawId),
    clientJson: text(clientDataJSON),
    authenticator: text(authenticatorData),
    signature: text(signature),
  }, options)
}

/** @param {string} value */
const ascii = (value) => new TextEncoder().encode(value)

/** @param {string} base64url */
const bytes = (base64url) => Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

/** @param {ArrayBuffer} buffer */
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
