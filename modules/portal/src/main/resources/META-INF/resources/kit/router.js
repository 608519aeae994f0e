// @ts-check
/** Addresses without page loads: links stay links, the back button works, and titles never hold a name. */

/**
 * @typedef {{path: string, titleKey: string, permission?: string, load: () => Promise<{default: string}>}} ScreenEntry
 * @typedef {{screen: ScreenEntry, params: Record<string, string>}} Found
 */

/** @type {() => void} */
let show = () => {}

/** @type {() => boolean | undefined} whether something typed would be lost */
let unsaved = () => false

/** @type {() => Promise<boolean>} */
let leaveAnyway = async () => true

/** While a screen holds text that is kept nowhere else, ask before leaving it. @param {() => boolean | undefined} check */
export const guard = (check) => (unsaved = check)

/**
 * @param {() => void} showScreen draws whatever the address says now
 * @param {() => Promise<boolean>} ask whether to leave text behind
 */
export function startRouter(showScreen, ask) {
  leaveAnyway = ask
  let here = location.pathname + location.search
  show = () => {
    unsaved = () => false
    here = location.pathname + location.search
    showScreen()
  }
  window.addEventListener('popstate', async () => {
    const wanted = location.pathname + location.search
    if (unsaved()) {
      history.pushState(null, '', here)
      await navigate(wanted)
    } else {
      show()
    }
  })
  window.addEventListener('beforeunload', (event) => unsaved() && event.preventDefault())
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link?.classList.contains('skip')) {
      event.preventDefault()
      document.getElementById('main')?.focus()
    } else if (link && staysHere(event, link)) {
      event.preventDefault()
      navigate(link.pathname + link.search)
    }
  })
}

/** @param {MouseEvent} event @param {HTMLAnchorElement} link */
const staysHere = (event, link) =>
  event.button === 0 &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.defaultPrevented) &&
  link.origin === location.origin &&
  !link.hash &&
  !link.target &&
  !link.hasAttribute('download') &&
  link.pathname !== '/toegankelijkheid'

/** @param {string} path */
export async function navigate(path) {
  if (unsaved() && !(await leaveAnyway())) return
  history.pushState(null, '', path)
  show()
}

/** Changes the address without drawing again: the screen already shows it. @param {string} path */
export const rename = (path) => history.replaceState(null, '', path)

/**
 * The screen for a path; fixed words win over parameters.
 * @param {ScreenEntry[]} screens
 * @param {string} path
 * @returns {Found | undefined}
 */
export function find(screens, path) {
  const asked = parts(path)
  return [...screens]
    .sort((one, other) => one.path.split(':').length - other.path.split(':').length)
    .map((screen) => ({ screen, params: match(parts(screen.path), asked) }))
    .find((found) => found.params !== undefined)
}

/** @param {string} path */
const parts = (path) => path.split('/').filter(Boolean)

/** @param {string[]} pattern @param {string[]} asked @returns {any} */
function match(pattern, asked) {
  if (pattern.length !== asked.length) return undefined
  /** @type {Record<string, string>} */
  const params = {}
  const fits = pattern.every((part, at) => (part.startsWith(':') ? Boolean((params[part.slice(1)] = asked[at])) : part === asked[at]))
  return fits ? params : undefined
}
