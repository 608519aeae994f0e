// @ts-check
/** The top of a screen: the way back, the title that gets the focus, and the acts. */
import { html, nothing } from '/kit/element.js'
import { icon } from '/kit/icons.js'

/** @param {{title: unknown, lead?: unknown, back?: {path: string, label: string}, acts?: unknown}} what */
export const heading = ({ title, lead, back, acts }) => html`${back ? html`<p class="crumbs"><a href=${back.path}>${icon('back')} ${back.label}</a></p>` : nothing}
  <div class="page-head">
    <div>
      <h1 tabindex="-1">${title}</h1>
      ${lead ? html`<p class="lead">${lead}</p>` : nothing}
    </div>
    ${acts ? html`<div class="page-acts">${acts}</div>` : nothing}
  </div>`
