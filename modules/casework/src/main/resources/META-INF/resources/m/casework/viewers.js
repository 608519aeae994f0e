// @ts-check
/** Who saw one dossier and the referral it came from: who, how often, when and by what right. Never what it says. */
import { Screen, html } from '/kit/element.js'
import { get } from '/kit/api.js'
import { heading } from '/kit/heading.js'
import { t } from '/kit/i18n.js'
import { Paged, paging, table } from '/kit/table.js'
import { API } from '/m/casework/casework.js'
import { viewerColumns } from '/m/casework/viewer-columns.js'

class Viewers extends Screen {
  constructor() {
    super()
    this.pages = new Paged(async (address) => (await get(address)).body, () => `${this.address}?pageSize=50`)
  }

  get address() {
    return `${API}/dossiers/${this.params.dossierId}/viewers`
  }

  async load() {
    await this.pages.start()
  }

  view() {
    return html`<div class="page">
      ${heading({
        title: t('viewers.title'),
        lead: t('viewers.lead'),
        back: { path: `/dossiers/${this.params.dossierId}`, label: t('dossier.title') },
        acts: html`<a class="button" href="${this.address}File" download>${t('viewers.file')}</a>`,
      })}
      <section class="panel" aria-label=${t('viewers.title')}>
        ${table({ caption: t('viewers.title'), columns: viewerColumns(), rows: this.pages.items, empty: { title: t('viewers.none') } })}
        ${paging(this.pages, async (move) => {
          await move()
          this.requestUpdate()
        })}
      </section>
    </div>`
  }
}

customElements.define('casework-viewers', Viewers)
export default 'casework-viewers'
