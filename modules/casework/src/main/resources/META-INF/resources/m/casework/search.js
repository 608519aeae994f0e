// @ts-check
/** Looking for a person. What is asked travels in the body and stands in no address, history or log. */
import { Screen, html, nothing } from '/kit/element.js'
import { post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { dateField, submitButton, textField } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { heading } from '/kit/heading.js'
import { t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { API, centre } from '/m/casework/casework.js'
import { dossierColumns } from '/m/casework/dossier-columns.js'
import { whoMatches } from '/m/casework/matching-who.js'
import { referralColumns } from '/m/casework/referral-columns.js'

class Search extends Screen {
  constructor() {
    super()
    /** @type {any} */
    this.centre = undefined
    this.form = new Form(this)
    /** @type {any} a page of what was found, and the address of the next one */
    this.dossiers = undefined
    /** @type {any} */
    this.referrals = undefined
    /** @type {any} */
    this.reports = undefined
  }

  async load() {
    this.centre = await centre()
  }

  /** @param {Event} event */
  async look(event) {
    const { values } = this.form
    const nothingAsked = Object.values(values).every((value) => !value)
    const missing = nothingAsked ? [{ name: 'familyName', text: t('search.missing') }] : []
    const { number, policeReportNumber, ...person } = values
    await this.form.submit(event, missing, async () => {
      const { municipality, ...inDossiers } = person
      const inReferrals = { ...person, ...(number ? { receiptNumber: number } : {}) }
      ;[this.dossiers, this.referrals, this.reports] = await Promise.all([
        this.ask('casework.dossier.search', `${API}/dossiers/query`, { ...inDossiers, ...(number ? { number } : {}) }),
        this.ask('casework.referral.search', `${API}/referrals/query`, inReferrals),
        this.ask('casework.policeReport.search', `${API}/policeReports/query`, policeReportNumber ? { policeReportNumber } : {}),
      ])
    })
    await this.updateComplete
    const results = this.querySelector('#results')
    if (results instanceof HTMLElement) results.focus()
  }

  /** @param {string} permission @param {string} address @param {any} asked */
  async ask(permission, address, asked) {
    if (!this.may(permission) || Object.keys(asked).length === 0) return undefined
    return { ...(await post(address, asked)).body, asked }
  }

  /** @param {'dossiers' | 'referrals' | 'reports'} kind */
  async more(kind) {
    const { items, next, asked } = this[kind]
    const { body } = await post(next, asked)
    this[kind] = { ...body, asked, items: [...items, ...body.items] }
    this.requestUpdate()
  }

  view() {
    return html`<div class="page">
      ${errorSummary(this.form)} ${heading({ title: t('search.title'), lead: t('search.lead') })}
      <form class="panel" role="search" aria-label=${t('search.title')} novalidate @submit=${this.look}>
        <div class="fields three">
          ${textField(this.form, { name: 'familyName', label: t('person.familyName') })} ${textField(this.form, { name: 'givenName', label: t('person.givenName') })}
          ${dateField(this.form, { name: 'birthDate', label: t('person.birthDate') })} ${textField(this.form, { name: 'municipality', label: t('person.municipality') })}
          ${textField(this.form, { name: 'phone', label: t('person.phone'), type: 'tel' })} ${textField(this.form, { name: 'number', label: t('search.number') })}
          ${this.may('casework.policeReport.search') ? textField(this.form, { name: 'policeReportNumber', label: t('matching.report.number'), hint: t('matching.report.hint') }) : nothing}
        </div>
        <div class="actions">${submitButton(this.form, t('search.act'))}</div>
      </form>
      ${this.dossiers || this.referrals || this.reports ? this.results() : nothing}
    </div>`
  }

  results() {
    return html`<div id="results" tabindex="-1">
      ${this.found('dossiers', dossierColumns(this.centre))} ${this.found('referrals', referralColumns())} ${this.found('reports', dossierColumns(this.centre))}
    </div>`
  }

  /** @param {'dossiers' | 'referrals' | 'reports'} kind @param {any[]} columns */
  found(kind, columns) {
    const page = this[kind]
    if (!page) return nothing
    const { items: rows, next } = page
    const empty = { title: t('search.none'), text: t('search.none.text') }
    return html`<section class="panel" aria-labelledby="found-${kind}">
      <h2 id="found-${kind}">${next ? t(`matching.${kind}.first`, { n: rows.length }) : t(kind === 'reports' ? 'matching.reports' : `search.${kind}`, { n: rows.length })}</h2>
      ${table({ caption: t(kind === 'referrals' ? 'referrals.title' : 'dossiers.title'), columns: kind === 'reports' ? columns : [columns[0], { title: t('search.who'), cell: whoMatches }, ...columns.slice(1)], rows, empty })}
      ${next ? html`<div class="actions"><button type="button" @click=${() => this.more(kind)}>${t('matching.more')}</button></div>` : nothing}
    </section>`
  }
}

customElements.define('casework-search', Search)
export default 'casework-search'
