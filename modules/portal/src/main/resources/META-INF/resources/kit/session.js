// @ts-check
/**
 * Watches how long the session still lasts. Whoever is typing stays signed in without noticing; whoever is not gets a warning two and a
 * half minutes before the end, and one key is enough to stay.
 */
import { get } from '/kit/api.js'
import { html } from '/kit/element.js'
import { openDialog } from '/kit/dialog.js'
import { t, time } from '/kit/i18n.js'

const WARN = 150_000
const RENEW = 5 * 60_000
const LOOK = 5_000
const CURRENT = '/api/platform/v1/sessions/current'

let endsAt = 0
let renewedAt = 0
let activeAt = 0
let warned = 0
let over = () => {}

/** @param {string} ends @param {() => void} whenOver */
export function watchSession(ends, whenOver) {
  const first = endsAt === 0
  over = whenOver
  extended(ends)
  if (!first) return
  for (const sign of ['keydown', 'pointerdown']) {
    document.addEventListener(sign, () => (activeAt = Date.now()), { capture: true, passive: true })
  }
  setInterval(look, LOOK)
}

/** Stops watching after signing out. */
export const stopWatching = () => (endsAt = 0)

/** @param {string} ends */
function extended(ends) {
  endsAt = Date.parse(ends)
  renewedAt = Date.now()
}

async function renew() {
  renewedAt = Date.now()
  const { body } = await get(CURRENT)
  extended(body.sessionEndsAt)
}

async function look() {
  if (!endsAt) return
  const left = endsAt - Date.now()
  if (left <= 0) {
    endsAt = 0
    over()
  } else if (activeAt > renewedAt && Date.now() - renewedAt > RENEW) {
    await renew().catch(() => {})
  } else if (left < WARN && warned !== endsAt) {
    warned = endsAt
    await warn()
  }
}

async function warn() {
  const open = openDialog({
    title: t('session.ending.title'),
    body: (close) => html`<p>${t('session.ending.text', { at: time(new Date(endsAt)) })}</p>
      <div class="actions"><button type="button" class="primary" autofocus @click=${() => close('stay')}>${t('session.stay')}</button></div>`,
  })
  if ((await open) === 'stay') await renew().catch(() => {})
}
