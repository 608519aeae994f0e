// @ts-check
/** One contact, in one short form: whom, how, what came of it, what was offered, and whether that is all. */
import { FjcElement, html, nothing } from '/kit/element.js'
import { Problem, post } from '/kit/api.js'
import { errorSummary } from '/kit/error-summary.js'
import { checkbox, radios, selectField, submitButton, textArea } from '/kit/field.js'
import { Form } from '/kit/form.js'
import { label, t } from '/kit/i18n.js'
import { guard } from '/kit/router.js'
import { OFFERS, REACHES, RESULTS, named } from '/m/short-chain/contacts-words.js'

/** Refusals that a reason passes over. */
const AGREED = ['contactAskFirst', 'contactForbidden', 'contactTheyCall', 'contactNotThisWay', 'contactNoVoicemail', 'contactNotThisDay', 'contactNotNow']

class Attempt extends FjcElement {
  static properties = { one: { attribute: false }, address: { attribute: false }, etag: { attribute: false }, own: { attribute: false }, objected: { state: true } }

  constructor() {
    super()
    /** @type {any} */
    this.one = undefined
    this.address = ''
    this.etag = ''
    /** What the centre added to lists. @type {Record<string, {code: string, offered: boolean}[]>} */
    this.own = {}
    /** Whether it was not what was agreed: then a reason is asked. */
    this.objected = false
    this.clear()
  }

  clear() {
    this.form = new Form(this)
    this.form.stale = () => this.dispatchEvent(new CustomEvent('stale'))
    this.objected = false
    guard(() => this.form.dirty)
  }

  /** The codes of a list with those that the centre added, behind what each counts as. @param {string} list @param {string[]} core */
  codes(list, core) {
    const own = (this.own[list] ?? []).filter((one) => one.offered).map((one) => one.code)
    return core.flatMap((code) => [code, ...own.filter((each) => each.startsWith(`${code}-`))])
  }

  body() {
    const { person, reach, result, attemptRemark, offers = {}, done, overrideReason } = this.form.values
    const offered = this.isReached() ? Object.entries(offers).filter(([, answered]) => answered).map(([offer, answered]) => ({ offer, answered })) : []
    return { person: person === 'all' ? undefined : Number(person), reach, result, attemptRemark, offered, done: Boolean(done), overrideReason }
  }

  isReached() {
    return String(this.form.value('result') ?? '').startsWith('reached')
  }

  /** @param {Event} event */
  async send(event) {
    const asked = { person: 'outreach.person.missing', reach: 'outreach.reach.missing', result: 'outreach.result.missing' }
    const missing = this.form.missing(this.objected ? { ...asked, overrideReason: 'outreach.override.missing' } : asked)
    const kept = await this.form.submit(event, missing, async (key) => {
      try {
        return await post(`${this.address}/attempts`, this.body(), { key, etag: this.etag })
      } catch (problem) {
        if (problem instanceof Problem && AGREED.includes(problem.type.split(':').at(-1) ?? '')) this.objected = true
        throw problem
      }
    })
    if (!kept) return
    this.clear()
    this.dispatchEvent(new CustomEvent('done'))
  }

  render() {
    const { form } = this
    const persons = (this.one.head.persons ?? []).map((/** @type {any} */ one, /** @type {number} */ place) => ({ value: String(place), label: t('bans.person.of', { name: named(one) || t('bans.nameless'), role: label('involvedRole', one.role) }) }))
    return html`<section class="panel" aria-labelledby="attempt">
      <h2 id="attempt">${t('outreach.attempt')}</h2>
      ${errorSummary(form)}
      <form novalidate @submit=${this.send}>
        ${radios(form, { name: 'person', label: t('outreach.who') }, [...persons, { value: 'all', label: t('outreach.whole') }])}
        <div class="fields">
          ${selectField(form, { name: 'reach', label: t('outreach.reach') }, choices('reach', REACHES))}
          ${selectField(form, { name: 'result', label: t('outreach.result') }, choices('contactResult', this.codes('contactResult', RESULTS)))}
        </div>
        ${this.isReached() ? this.offers() : nothing}
        ${textArea(form, { name: 'attemptRemark', label: t('outreach.remark'), rows: 2, optional: true })}
        ${this.objected ? textArea(form, { name: 'overrideReason', label: t('outreach.override'), hint: t('outreach.override.hint'), rows: 2 }) : nothing}
        ${checkbox(form, { name: 'done', label: t('outreach.nothingMore'), hint: t('outreach.nothingMore.hint') })}
        <div class="actions">${submitButton(form, t('bans.keep'))}</div>
      </form>
    </section>`
  }

  offers() {
    const answers = choices('answered', ['accepted', 'thinks', 'refused'])
    return html`<fieldset>
      <legend>${t('outreach.offered')} <span class="optional">(${t('form.optional')})</span></legend>
      <div class="fields">${this.codes('offer', OFFERS).map((code) => selectField(this.form, { name: `offers.${code}`, label: label('offer', code) }, answers))}</div>
    </fieldset>`
  }
}

/** @param {string} list @param {string[]} codes */
const choices = (list, codes) => codes.map((value) => ({ value, label: label(list, value) }))

customElements.define('short-attempt', Attempt)
