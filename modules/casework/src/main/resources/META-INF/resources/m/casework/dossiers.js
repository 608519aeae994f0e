// @ts-check
/** Dossiers this person works in, with what must be done first on top. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, query } from '/kit/api.js'
import { checkbox, selectField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { t } from '/kit/i18n.js'
import { rename } from '/kit/router.js'
import { Paged, paging, table } from '/kit/table.js'
import { API, centre } from '/m/casework/casework.js'
import { dossierColumns, late } from '/m/casework/dossier-columns.js'

class Dossiers extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.centre = undefined
    this.form = new Form(this, {}, () => this.filter())
    this.pages = new Paged(async (address) => (await get(address)).body, () => query(`${API}/dossiers`, this.form.values))
  }

  async load() {
    if (!this.loaded) {
      const { query: asked } = this
      this.form.values = { state: asked.get('state') ?? 'open', track: asked.get('track') ?? undefined, mine: asked.get('mine') === 'true', caseDirector: asked.get('caseDirector') ?? undefined }
    }
    this.centre = await centre()
    await this.pages.start()
  }

  async filter() {
    rename(query('/dossiers', this.form.values))
    await this.refresh()
  }

  view() {
    return html`<div class="page">
      ${heading({ title: t('dossiers.title'), lead: t('dossiers.lead') })}
      <section class="panel" aria-label=${t('dossiers.title')}>
        ${this.filters()}
        ${table({ caption: t('dossiers.title'), columns: dossierColumns(this.centre), rows: this.pages.items, mark: late, empty: { title: t('dossiers.none'), text: t('dossiers.none.text') } })}
        ${paging(this.pages, async (move) => {
          await move()
          this.requestUpdate()
        })}
        ${this.may('casework.dossier.export') ? this.files() : nothing}
      </section>
    </div>`
  }

  /** The same list to take along. */
  files() {
    const { state, track, mine, caseDirector } = this.form.values
    const asked = { state, track, caseDirector: mine ? this.workplace.person.account : caseDirector }
    return html`<p class="soft">
      ${t('dossiers.export')}
      ${['csv', 'xlsx'].map((format) => html`<a href=${query(`${API}/dossiersFile`, { format, ...asked })} download>${t(`dossiers.export.${format}`)}</a> `)}
    </p>`
  }

  directors() {
    return (this.centre.caseDirectors ?? []).map((/** @type {any} */ one) => ({ value: one.account, label: one.name }))
  }

  filters() {
    const tracks = this.centre.tracks.map((/** @type {any} */ track) => ({ value: track.code, label: track.label }))
    const states = ['open', 'closed'].map((state) => ({ value: state, label: t(`dossiers.${state}`) }))
    return html`<div class="filters" role="search" aria-label=${t('referrals.filter')}>
      ${selectField(this.form, { name: 'state', label: t('dossiers.state'), none: t('form.all') }, states)} ${selectField(this.form, { name: 'track', label: t('dossier.track'), none: t('form.all') }, tracks)}
      ${this.may('casework.caseload.list') ? selectField(this.form, { name: 'caseDirector', label: t('dossier.director'), none: t('form.all') }, this.directors()) : nothing}
      ${checkbox(this.form, { name: 'mine', label: t('dossiers.onlyMine') })}
    </div>`
  }
}

customElements.define('casework-dossiers', Dossiers)
export default 'casework-dossiers'
