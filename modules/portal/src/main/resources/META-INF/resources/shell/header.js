// @ts-check
/** The top of every screen: the centre, the menu, and who is working. */
import { html, nothing } from '/kit/element.js'
import { t } from '/kit/i18n.js'
import { icon } from '/kit/icons.js'
import '/shell/menu.js'

/** @param {any} app */
export function siteHeader(app) {
  const { centre, person } = app.workplace
  const menu = person.mustEnrolFactor ? [] : (app.workplace.menu ?? [])
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
      <fjc-menu .entries=${menu} .path=${location.pathname}></fjc-menu>
    </nav>
  </header>`
}
