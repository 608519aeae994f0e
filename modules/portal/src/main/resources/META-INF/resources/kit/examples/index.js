// @ts-check
/** Every part of the kit in the states it can have, for who builds a screen and for the tests that look at them. */
import { Screen, html } from '/kit/element.js'
import { heading } from '/kit/heading.js'
import { t } from '/kit/i18n.js'
import { examples as badges } from '/kit/examples/badges.js'
import { examples as dialog } from '/kit/examples/dialog.js'
import { examples as draft } from '/kit/examples/draft.js'
import { examples as form } from '/kit/examples/form.js'
import { examples as table } from '/kit/examples/table.js'
import { examples as timeline } from '/kit/examples/timeline.js'
import { examples as toast } from '/kit/examples/toast.js'

class Examples extends Screen {
  constructor() {
    super()
    this.parts = [badges, table, timeline, form, draft, dialog, toast].flatMap((examples) => examples(this))
  }

  view() {
    return html`<div class="page narrow">
      ${heading({ title: t('examples.title'), lead: t('examples.lead') })}
      ${this.parts.map((part) => html`<section class="panel" aria-label=${part.name} id="example-${part.name}">
        <h2>${part.name}</h2>
        ${part.view()}
      </section>`)}
    </div>`
  }
}

customElements.define('fjc-examples', Examples)
export default 'fjc-examples'
