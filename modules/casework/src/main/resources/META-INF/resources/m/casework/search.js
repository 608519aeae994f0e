// @ts-check
/** Looking for a person. What is asked travels in the body and stands in no address, history or log. */
import { Screen, html, nothing } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { dateField, submitButton, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { date, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { API, centre, fullName } from '/m/casework/casework.js'
import { dossierColumns } from '/m/casework/dossier-columns.js'
import { referralColumns } from '/m/casework/referral-columns.js'

class Search extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.centre = undefined
    this.form = new Form(this)
    /** @type {any[] | undefined} */
    this.dossiers = undefined
    /** @type {any[] | undefined} */
    this.referrals = undefined
  }

  async load() {
    this.centre = await centre()
  }

  /** @param {Event} event */
  async look(event) {
    const { values } = this.form
    const nothingAsked = Object.values(values).every((value) => !value)
    const missing = nothingAsked ? [{ name: 'familyName', text: t('search.missing') }] : []
    const { number, ...person } = values
    await this.form.submit(event, missing, async () => {
      const { municipality, ...inDossiers } = person
      const inReferrals = { ...person, ...(number ? { receiptNumber: number } : {}) }
      ;[this.dossiers, this.referrals] = await Promise.all([
        this.ask('casework.dossier.search', `${API}/dossiers/query`, { ...inDossiers, ...(number ? { number } : {}) }),
        this.ask('casework.referral.search', `${API}/referrals/query`, inReferrals),
      ])
    })
    await this.updateComplete
    const results = this.querySelector('#results')
    if (results instanceof HTMLElement) results.focus()
  }

  /** @param {string} permission @param {string} address @param {any} body */
  async ask(permission, address, body) {
    if (!this.may(permission) || Object.keys(body).length === 0) return undefined
    return (await post(address, body)).body.items
  }

  view() {
    return html`<div class="page">
      ${errorSummary(this.form)} ${heading({ title: t('search.title'), lead: t('search.lead') })}
      <form class="panel" role="search" aria-label=${t('search.title')} novalidate @submit=${this.look}>
        <div class="fields three">
          ${textField(this.form, { name: 'familyName', label: t('person.familyName') })} ${textField(this.form, { name: 'givenName', label: t('person.givenName') })}
          ${dateField(this.form, { name: 'birthDate', label: t('person.birthDate') })} ${textField(this.form, { name: 'municipality', label: t('person.municipality') })}
          ${textField(this.form, { name: 'number', label: t('search.number') })}
        </div>
        <div class="actions">${submitButton(this.form, t('search.act'))}</div>
      </form>
      ${this.dossiers || this.referrals ? this.results() : nothing}
    </div>`
  }

  results() {
    const who = { title: t('search.who'), cell: (/** @type {any} */ row) => (row.persons ?? []).map((/** @type {any} */ person) => html`<div>${fullName(person)}${person.birthDate ? html` <span class="soft nowrap">${date(person.birthDate)}</span>` : nothing}</div>`) }
    const empty = { title: t('search.none'), text: t('search.none.text') }
    return html`<div id="results" tabindex="-1">
      ${this.dossiers ? html`<section class="panel" aria-labelledby="found-dossiers">
        <h2 id="found-dossiers">${t('search.dossiers', { n: this.dossiers.length })}</h2>
        ${table({ caption: t('dossiers.title'), columns: [dossierColumns(this.centre)[0], who, ...dossierColumns(this.centre).slice(1)], rows: this.dossiers, empty })}
      </section>` : nothing}
      ${this.referrals ? html`<section class="panel" aria-labelledby="found-referrals">
        <h2 id="found-referrals">${t('search.referrals', { n: this.referrals.length })}</h2>
        ${table({ caption: t('referrals.title'), columns: [referralColumns()[0], who, ...referralColumns().slice(1)], rows: this.referrals, empty })}
      </section>` : nothing}
    </div>`
  }
}

customElements.define('casework-search', Search)
export default 'casework-search'
