// @ts-check
/** For whom someone goes on working, for those who work for several organisations. */
import { html, nothing } from '/kit/element.js'
import { openDialog } from '/kit/dialog.js'
import { label, t } from '/kit/i18n.js'

/** Asks which; empty when the person stays. @param {any} person */
export const chooseCapacity = (person) =>
  openDialog({
    title: t('capacity.switch'),
    body: (close) => html`<p>${t('capacity.text')}</p>
      <ul class="capacities">${person.capacities.map((/** @type {any} */ one) => choice(one, one.organisation.code === person.organisation.code, close))}</ul>
      <div class="actions"><button type="button" @click=${() => close()}>${t('dialog.cancel')}</button></div>`,
  })

/** @param {any} capacity @param {boolean} current @param {(answer?: string) => void} close */
const choice = (capacity, current, close) => html`<li>
  <button type="button" aria-current=${current ? 'true' : nothing} ?disabled=${current} @click=${() => close(capacity.organisation.code)}>
    <strong>${capacity.organisation.name ?? capacity.organisation.code}</strong>
    <span>${capacity.roles.map((/** @type {string} */ role) => label('role', role)).join(', ')}${current ? html` (${t('capacity.now')})` : nothing}</span>
  </button>
</li>`
