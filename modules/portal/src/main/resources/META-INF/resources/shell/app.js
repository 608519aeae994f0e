// @ts-check
/** The shell: who is signed in, which screens there are, which one is shown, and what happens when a session ends. */
import { FjcElement, html, nothing, trouble } from '/kit/element.js'
import { del, get, onProof, onSession, put } from '/kit/api.js'
import { confirmed } from '/kit/dialog.js'
import { readMessages, t, useWords } from '/kit/i18n.js'
import { useLists } from '/kit/lists.js'
import { find, rename, startRouter } from '/kit/router.js'
import { stopWatching, watchSession } from '/kit/session.js'
import { useShortcuts } from '/kit/shortcuts.js'
import { askProof } from '/shell/proof.js'
import { screens as ownScreens } from '/shell/index.js'
import { chooseCapacity } from '/shell/capacity.js'
import { siteHeader } from '/shell/header.js'
import '/shell/sign-in.js'
import '/shell/password.js'

const PLATFORM = '/api/platform/v1'
const SECURITY = '/security'

const leaveAnyway = () => confirmed({ title: t('leave.title'), text: t('leave.text'), act: t('leave.act'), kind: 'danger' })

class App extends FjcElement {
  static properties = { phase: { state: true }, current: { state: true }, away: { state: true }, menuOpen: { state: true } }

  constructor() {
    super()
    this.phase = 'starting'
    /** @type {any} */
    this.workplace = {}
    /** @type {import('/kit/router.js').ScreenEntry[]} */
    this.screens = []
    /** @type {any} what is on screen */
    this.current = nothing
    /** @type {any} */
    this.problem = undefined
    this.away = false
    this.menuOpen = false
    this.turn = 0
    this.cameThroughDoor = false
    /** Where someone wanted to go who has to set up a second factor first. */
    this.wanted = '/'
    this.returned = () => {}
    /** @type {Promise<void> | undefined} */
    this.returning = undefined
  }

  connectedCallback() {
    this.replaceChildren()
    super.connectedCallback()
    startRouter(() => this.show(), leaveAnyway)
    onSession(() => this.askBack())
    onProof(askProof)
    this.addEventListener('factor', () => this.workplace.person?.mustEnrolFactor && location.assign(this.wanted))
    this.start()
  }

  async start() {
    try {
      await readMessages(['/kit/i18n'])
      await this.readWorkplace()
      await this.enter()
    } catch (problem) {
      this.problem = problem
      this.phase = 'failed'
    }
  }

  async readWorkplace() {
    const { body } = await get(`${PLATFORM}/workplace`, { open: true })
    this.workplace = body
    useWords(body.centre.words ?? {})
  }

  async enter() {
    const { person, modules = [] } = this.workplace
    if (!person || person.mustChangePassword) {
      this.phase = person ? 'password' : 'signIn'
      this.cameThroughDoor = true
      this.name(person ? 'password.title' : 'signIn.title')
      return
    }
    await readMessages(modules.map((/** @type {any} */ module) => module.screens.replace(/index\.js$/, 'i18n')))
    useWords(this.workplace.centre.words ?? {})
    useLists(this.workplace.lists ?? {})
    const brought = await Promise.all(modules.map((/** @type {any} */ module) => import(module.screens)))
    this.screens = [...brought.flatMap((module) => module.screens), ...ownScreens]
    watchSession(person.sessionEndsAt, () => this.askBack())
    useShortcuts(brought.flatMap((module) => module.shortcuts ?? []).filter((shortcut) => this.allowed(shortcut.path)))
    this.phase = 'ready'
    await this.show()
  }

  /** The screen at this path, if this person may see it. @param {string} path */
  allowed(path) {
    const permissions = this.workplace.person?.permissions ?? []
    return find(this.screens.filter((screen) => !screen.permission || permissions.includes(screen.permission)), path)
  }

  /** Nothing but setting up a second factor, or another password, for who owes one. */
  leadToFactor() {
    if (!this.workplace.person.mustEnrolFactor || [SECURITY, '/password'].includes(location.pathname)) return
    this.wanted = location.pathname + location.search
    rename(SECURITY)
  }

  /** Draws what the address says. */
  async show() {
    if (this.phase !== 'ready') return
    this.leadToFactor()
    const turn = ++this.turn
    const found = this.allowed(location.pathname)
    const first = this.current === nothing && !this.cameThroughDoor
    this.menuOpen = false
    this.name(found?.screen.titleKey ?? 'screen.missing.title')
    if (!found) {
      this.current = trouble({ status: 404 }, () => {})
      return
    }
    try {
      const { default: tag } = await found.screen.load()
      if (turn !== this.turn) return
      const screen = /** @type {any} */ (document.createElement(tag))
      Object.assign(screen, { params: found.params, query: new URLSearchParams(location.search), workplace: this.workplace, arriving: !first })
      this.current = screen
      if (!first) window.scrollTo(0, 0)
    } catch (problem) {
      this.current = trouble(problem, () => this.show())
    }
  }

  /** The title of the window: never a name, because screens are seen by others. @param {string} key */
  name(key) {
    const title = t(key)
    document.title = `${title} – ${this.workplace.centre.name}`
    document.querySelectorAll('.languages input[name="back"]').forEach((input) => /** @type {HTMLInputElement} */ (input).value = location.pathname)
  }

  /** The session is over while someone is working: hide their work, keep it, and go on after they signed in again. */
  askBack() {
    if (this.phase !== 'ready') {
      this.phase = 'signIn'
      return new Promise(() => {})
    }
    this.away = true
    document.querySelectorAll('dialog[open]').forEach((dialog) => /** @type {HTMLDialogElement} */ (dialog).close())
    this.name('signIn.title')
    this.returning ??= new Promise((resolve) => {
      this.returned = () => {
        this.returning = undefined
        resolve()
      }
    })
    return this.returning
  }

  async signedIn() {
    const before = this.workplace.person?.account
    await this.readWorkplace()
    const person = this.workplace.person
    if (!this.away) {
      await this.enter()
    } else if (person?.account === before && !person.mustChangePassword && !person.mustEnrolFactor) {
      this.away = false
      watchSession(person.sessionEndsAt, () => this.askBack())
      this.name(this.allowed(location.pathname)?.screen.titleKey ?? 'screen.missing.title')
      this.returned()
    } else {
      location.assign('/')
    }
  }

  async signOut() {
    stopWatching()
    window.dispatchEvent(new Event('pagehide'))
    const provider = this.workplace.person?.provider
    await del(`${PLATFORM}/sessions/current`, { open: true }).catch(() => {})
    location.assign(provider ? `/sign-in/${provider}/goodbye` : '/')
  }

  /** For another organisation from here on: everything on screen starts anew, because it belonged to the other capacity. */
  async switchCapacity() {
    const organisation = await chooseCapacity(this.workplace.person)
    if (!organisation) return
    stopWatching()
    window.dispatchEvent(new Event('pagehide'))
    await put(`${PLATFORM}/sessions/current/capacity`, { organisation }).catch(() => {})
    location.assign('/')
  }

  render() {
    if (this.phase === 'starting') return html`<p class="loading" role="status">${t('shell.loading')}</p>`
    if (this.phase === 'failed') return html`<main id="main" tabindex="-1">${trouble(this.problem, () => location.reload())}</main>`
    const apart = this.phase !== 'ready' || this.away
    return html`${this.phase === 'ready' && !this.away ? siteHeader(this) : nothing}
      <main id="main" tabindex="-1">
        ${apart ? this.door() : nothing}
        <div ?hidden=${apart}>${this.current}</div>
      </main>`
  }

  door() {
    return this.phase === 'password'
      ? html`<fjc-password .workplace=${this.workplace} .forced=${true} @done=${() => this.signedIn()}></fjc-password>`
      : html`<fjc-sign-in .centre=${this.workplace.centre} .ways=${this.workplace.signIn} .again=${this.away} @done=${() => this.signedIn()}></fjc-sign-in>`
  }
}

customElements.define('fjc-app', App)
