// @ts-check
/** The start for people whose work is not with families: where they can go. */
import { Screen, html } from '/kit/element.js'
import { heading } from '/kit/heading.js'
import { t } from '/kit/i18n.js'

class Home extends Screen {
  view() {
    const { menu = [], person } = this.workplace
    const places = menu.filter((/** @type {any} */ entry) => entry.path !== '/')
    return html`<div class="page">
      ${heading({ title: t('home.welcome', { name: person.name }), lead: t(places.length ? 'home.text' : 'home.nothing') })}
      <ul class="tiles">
        ${places.map((/** @type {any} */ entry) => html`<li><a class="tile" href=${entry.path}><strong>${t(entry.titleKey)}</strong></a></li>`)}
      </ul>
    </div>`
  }
}

customElements.define('fjc-home', Home)
export default 'fjc-home'
