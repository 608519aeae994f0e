// @ts-check
/** Writing down a contact or an attempt. An open dossier always gets a next date, so that no family is forgotten. */
import { html } from '/kit/element.js'
import { dateField, radios, selectField, textArea, textField } from '/kit/field.js'
import { instantOf, isoDate, t, time } from '/kit/i18n.js'
import { choices, fullName } from '/m/casework/casework.js'
import { DossierAct } from '/m/casework/dossier-act.js'

class Contact extends DossierAct {
  constructor() {
    super()
    this.form.values = { day: isoDate(), hour: time(new Date()) }
  }

  get open() {
    return this.dossier.state !== 'closed'
  }

  get act() {
    return this.open ? 'contact' : 'afterCare'
  }

  get collection() {
    return 'contacts'
  }

  missing() {
    return this.form.missing({
      day: 'contact.day.missing',
      hour: 'contact.hour.missing',
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

  fields() {
    const { form, centre } = this
    const persons = (this.dossier.persons ?? []).map((/** @type {any} */ person) => ({ value: person.id, label: fullName(person) }))
    const longest = this.open ? centre.clocks.nextContactDays : 365
    return html`<div class="fields three">
        ${dateField(form, { name: 'day', label: t('contact.day'), max: isoDate() })} ${textField(form, { name: 'hour', label: t('contact.hour'), type: 'time', size: 'short' })}
        ${selectField(form, { name: 'person', label: t('contact.person'), optional: true }, persons)}
      </div>
      ${radios(form, { name: 'channel', label: t('contact.how'), inline: true }, choices('contactChannel'))}
      ${selectField(form, { name: 'result', label: t('contact.result'), size: 'medium' }, choices('contactResult'))}
      ${textArea(form, { name: 'note', label: t('contact.note'), hint: t('contact.note.hint') })}
      ${dateField(form, {
        name: 'nextContactOn',
        label: t(this.open ? 'dossier.nextContact' : 'afterCare.next'),
        hint: this.open ? t('contact.next.hint', { n: longest }) : t('afterCare.next.hint'),
        optional: !this.open,
        min: isoDate(),
        max: isoDate(new Date(), longest),
      })}`
  }
}

customElements.define('casework-contact', Contact)
