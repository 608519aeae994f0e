// @ts-check
/** Referrals: all of them for who takes them in, one's own with nothing but a status for who sent them. */
import { Screen, html, nothing } from '/kit/element.js'
import { get, query } from '/kit/api.js'
import { checkbox, selectField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { icon } from '/kit/icons.js'
import { label, t } from '/kit/i18n.js'
import { rename } from '/kit/router.js'
import { Paged, paging, table } from '/kit/table.js'
import { API } from '/m/casework/casework.js'
import { referralColumns, urgent } from '/m/casework/referral-columns.js'

class Referrals extends Screen {
  constructor() {
    super()
    this.form = new Form(this, {}, () => this.filter())
    this.pages = new Paged(async (address) => (await get(address)).body, () => query(`${API}/referrals`, this.form.values))
  }

  async load() {
    if (!this.loaded) this.form.values = { status: this.query.get('status') ?? undefined, mine: this.query.get('mine') === 'true' }
    await this.pages.start()
  }

  get takesIn() {
    return this.may('casework.referral.look')
  }

  async filter() {
    rename(query('/referrals', this.form.values))
    await this.refresh()
  }

  view() {
    const rows = this.pages.items
    return html`<div class="page">
      ${heading({ title: t(this.takesIn ? 'referrals.title' : 'referrals.mine'), lead: t(this.takesIn ? 'referrals.lead' : 'referrals.mine.lead'), acts: this.acts() })}
      <section class="panel" aria-label=${t('referrals.title')}>
        ${this.takesIn ? this.filters() : nothing}
        ${table({ caption: t('referrals.title'), columns: referralColumns(!this.takesIn), rows, mark: (row) => this.takesIn && urgent(row), empty: this.empty() })}
        ${paging(this.pages, async (move) => {
          await move()
          this.requestUpdate()
        })}
      </section>
    </div>`
  }

  acts() {
    return html`${this.may('casework.referral.search') && this.takesIn ? html`<a class="button" href="/referrals/search">${t('menu.search')}</a> ` : nothing}
    ${this.may('casework.referral.file') ? html`<a class="button primary" href="/referrals/new">${icon('plus')}${t('menu.newReferral')}</a>` : nothing}`
  }

  filters() {
    const states = ['filed', 'inReview', 'processed'].map((code) => ({ value: code, label: label('referralStatus', code) }))
    return html`<div class="filters" role="search" aria-label=${t('referrals.filter')}>
      ${selectField(this.form, { name: 'status', label: t('referral.status'), none: t('form.all') }, states)} ${checkbox(this.form, { name: 'mine', label: t('referrals.onlyMine') })}
    </div>`
  }

  empty() {
    return this.form.value('status') || this.form.value('mine')
      ? { title: t('referrals.none.filtered'), text: t('referrals.none.filtered.text') }
      : { title: t('referrals.none'), text: t('referrals.none.text') }
  }
}

customElements.define('casework-referrals', Referrals)
export default 'casework-referrals'
