// @ts-check
/** Writing down a contact or an attempt. An open dossier always gets a next date, so that no family is forgotten. */
import { html, nothing } from '/kit/element.js'
import { get, post } from '/kit/api.js'
import { checkbox, dateField, radios, selectField, textArea, textField } from '/kit/field.js'
import { instantOf, isoDate, t, time } from '/kit/i18n.js'
import { choices, fullName } from '/m/casework/casework.js'
import { DossierAct } from '/m/casework/dossier-act.js'
import { LOGGED_AS } from '/m/casework/safecontact-call.js'

export class Contact extends DossierAct {
  static properties = { ...DossierAct.properties, outside: { state: true } }

  constructor() {
    super()
    this.form.values = { day: isoDate(), hour: time(new Date()) }
    /** @type {any[]} what was agreed with whom */
    this.agreed = []
    /** The server said that this is not what was agreed. */
    this.outside = false
  }

  async connectedCallback() {
    super.connectedCallback()
    const { body } = await get(`${this.address}/safeContact`).catch(() => ({ body: {} }))
    this.agreed = body.persons ?? []
    this.requestUpdate()
  }

  get open() {
    return this.dossier.state !== 'closed'
  }

  get act() {
    return 'contact'
  }

  get collection() {
    return 'contacts'
  }

  missing() {
    return this.form.missing({
      day: 'contact.day.missing',
      hour: 'contact.hour.missing',
      ...(this.agreed.some((person) => person.rule) ? { person: 'safe.person.missing' } : {}),
      channel: 'contact.channel.missing',
      result: 'contact.result.missing',
      note: 'contact.note.missing',
      ...(this.open ? { nextContactOn: 'contact.next.missing' } : {}),
    })
  }

  body() {
    const { day, hour, ...rest } = this.form.values
    return { ...rest, at: instantOf(day, hour) }
  }

  /** @param {string} key */
  async post(key) {
    try {
      return await post(`${this.address}/${this.collection}`, this.body(), { key, etag: this.etag })
    } catch (/** @type {any} */ problem) {
      this.outside ||= /:contact[A-Z]/.test(problem.type ?? '')
      throw problem
    }
  }

  fields() {
    const { form, centre } = this
    const persons = (this.dossier.persons ?? []).map((/** @type {any} */ person) => ({ value: person.id, label: fullName(person) }))
    const longest = centre.clocks.nextContactDays
    return html`<div class="fields three">
        ${dateField(form, { name: 'day', label: t('contact.day'), max: isoDate() })} ${textField(form, { name: 'hour', label: t('contact.hour'), type: 'time', size: 'short' })}
        ${selectField(form, { name: 'person', label: t('contact.person'), optional: !this.agreed.some((person) => person.rule) }, persons)}
      </div>
      ${this.safely()}
      ${radios(form, { name: 'channel', label: t('contact.how'), inline: true }, choices('contactChannel'))}
      ${checkbox(form, { name: 'incoming', label: t('safe.incoming') })}
      ${selectField(form, { name: 'result', label: t('contact.result'), size: 'medium' }, this.results())}
      ${textArea(form, { name: 'note', label: t('contact.note'), hint: t('contact.note.hint') })}
      ${this.open ? dateField(form, { name: 'nextContactOn', label: t('dossier.nextContact'), hint: t('contact.next.hint', { n: longest }), min: isoDate(), max: isoDate(new Date(), longest) }) : nothing}`
  }

  /** What can come of it. */
  results() {
    return choices('contactResult')
  }

  /** What was agreed with the person, and why to do otherwise. */
  safely() {
    const { form } = this
    const person = this.agreed.find((one) => one.id === form.value('person'))
    if (!person) return nothing
    const allowed = (/** @type {CustomEvent<keyof typeof LOGGED_AS>} */ { detail }) => form.set('channel', LOGGED_AS[detail])
    return html`<casework-safe-call .rule=${person.rule} .person=${person.id} .address=${this.address} .reason=${form.value('overrideReason')} @allowed=${allowed} @outside=${() => (this.outside = true)}></casework-safe-call>
      ${this.outside ? textArea(form, { name: 'overrideReason', label: t('safe.overrideReason'), hint: t('safe.overrideReason.hint'), rows: 2, optional: true }) : nothing}`
  }
}

customElements.define('casework-contact', Contact)
