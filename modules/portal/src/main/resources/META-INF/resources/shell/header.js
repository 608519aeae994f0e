// @ts-check
/** The top of every screen: the centre, the menu, and who is working. */
import { html, nothing } from '/kit/element.js'
import { t } from '/kit/i18n.js'
import { icon } from '/kit/icons.js'

/** @param {any} app */
export function siteHeader(app) {
  const { centre, person } = app.workplace
  const menu = person.mustEnrolFactor ? [] : (app.workplace.menu ?? [])
  const here = nearest(menu, location.pathname)
  return html`<header class="site-header">
    <div class="band"><div class="bar">
      <a class="brand" href="/"><img src="/kit/mark.svg" alt="" width="32" height="32"><span>${centre.name}</span></a>
      <button type="button" class="small menu-toggle" aria-expanded=${app.menuOpen ? 'true' : 'false'} aria-controls="menu" @click=${() => (app.menuOpen = !app.menuOpen)}>
        ${icon('menu')}${t('shell.menu')}
      </button>
      <div class="who">
        <div class="who-person"><strong>${person.name}</strong>${person.organisation?.name ?? nothing}</div>
        ${person.capacities?.length > 1 ? html`<button type="button" class="small" @click=${() => app.switchCapacity()}>${t('capacity.switch')}</button>` : nothing}
        ${person.provider
          ? nothing
          : html`<a href="/security">${t('security.title')}</a>
              <a href="/password">${t('password.change')}</a>`}
        <button type="button" class="small" @click=${() => app.signOut()}>${t('shell.signOut')}</button>
      </div>
    </div></div>
    <nav id="menu" class="menu ${app.menuOpen ? 'open' : ''}" aria-label=${t('shell.menu')}>
      <ul>
        ${menu.map((/** @type {any} */ entry) => html`<li><a href=${entry.path} aria-current=${entry.path === here ? 'page' : nothing}>${t(entry.titleKey)}</a></li>`)}
      </ul>
    </nav>
  </header>`
}

/** The menu entry that this address belongs to. @param {{path: string}[]} menu @param {string} path */
function nearest(menu, path) {
  return menu
    .map((entry) => entry.path)
    .filter((entry) => entry === path || (entry !== '/' && path.startsWith(`${entry}/`)))
    .sort((one, other) => other.length - one.length)[0]
}
