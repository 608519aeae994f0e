// @ts-check
/** One of the family: who it is, what the person is called and by whom, and what help must reckon with. */
import { html, nothing } from '/kit/element.js'
import { del, get, post, put } from '/kit/api.js'
import { checkbox, dateField, radios, selectField, textArea, textField } from '/kit/field.js'
import { icon } from '/kit/icons.js'
import { date, isoDate, t } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'
import { API, choices, fullName } from '/m/casework/casework.js'
import { FamilyForm } from '/m/casework/family-form.js'
import { sealing } from '/m/casework/referral-values.js'
import '/m/casework/matching-known.js'

const KNOWN_IN = ['dossiers']

class Member extends FamilyForm {
  static properties = { ...FamilyForm.properties, same: { attribute: false }, found: { state: true } }

  constructor() {
    super()
    /** @type {any[]} the same person in other dossiers that the reader reads */
    this.same = []
    /** @type {any[] | undefined} who may be the same person */
    this.found = undefined
  }

  get kind() {
    return 'member'
  }

  get collection() {
    return 'members'
  }

  start() {
    return this.editing ? super.start() : { roles: [this.label()] }
  }

  label() {
    return { source: 'centre', notedOn: isoDate() }
  }

  get neverKept() {
    return this.form.value('hidePhone') ? ['phone'] : []
  }

  missing() {
    const roles = (this.form.values.roles ?? []).flatMap((/** @type {any} */ _, /** @type {number} */ at) =>
      this.form.missing({ [`roles.${at}.role`]: 'family.member.role.missing', [`roles.${at}.source`]: 'family.source.missing', [`roles.${at}.notedOn`]: 'family.member.notedOn.missing' }))
    return [
      ...this.form.missing({ givenName: 'family.member.givenName.missing', familyName: 'family.member.familyName.missing' }),
      ...(this.form.value('hidePhone') ? this.form.missing({ phone: 'family.member.hiddenPhone.missing' }) : []),
      ...roles,
      ...this.form.missing({ informed: 'family.member.informed.missing' }),
      ...(this.form.value('informed') === 'notInformed' ? this.form.missing({ notInformedReason: 'family.member.reason.missing' }) : []),
    ]
  }

  body() {
    const { notInformedReason, ...rest } = sealing(this.form.values)
    return { ...rest, ...(rest.informed === 'notInformed' ? { notInformedReason } : {}) }
  }

  fields() {
    const { form } = this
    return html`<div class="fields three">
        ${textField(form, { name: 'givenName', label: t('person.givenName') })} ${textField(form, { name: 'familyName', label: t('person.familyName') })}
        ${dateField(form, { name: 'birthDate', label: t('person.birthDate'), optional: true, max: isoDate() })}
        ${selectField(form, { name: 'gender', label: t('family.member.gender'), optional: true }, choices('gender'))}
        ${textField(form, { name: 'municipality', label: t('person.municipality'), optional: true })}
        ${textField(form, { name: 'phone', label: t('person.phone'), optional: true, type: 'tel' })}
      </div>
      <div class="field">${checkbox(form, { name: 'hidePhone', label: t('person.hidePhone'), hint: t('person.hidePhone.hint') })}</div>
      ${this.editing ? nothing : html`<casework-known .given=${form.value('givenName')} .family=${form.value('familyName')} .kinds=${KNOWN_IN} .except=${this.dossier.id}></casework-known>`}
      ${this.roles()} ${radios(form, { name: 'informed', label: t('person.informed'), inline: true }, choices('informed'))}
      ${form.value('informed') === 'notInformed' ? textArea(form, { name: 'notInformedReason', label: t('person.notInformedReason'), rows: 2 }) : nothing}
      ${this.circumstances()} ${this.editing ? this.elsewhere() : nothing}`
  }

  roles() {
    const { form } = this
    const { roles = [] } = form.values
    return html`<fieldset id="f-roles" tabindex="-1">
      <legend>${t('family.member.roles')}</legend>
      <p class="hint">${t('family.member.roles.hint')}</p>
      ${roles.map((/** @type {any} */ _, /** @type {number} */ at) => html`<div class="fields three" role="group" aria-label=${t('family.member.role.title', { n: at + 1 })}>
        ${selectField(form, { name: `roles.${at}.role`, label: t('person.role') }, choices('personRole'))}
        ${selectField(form, { name: `roles.${at}.source`, label: t('family.source') }, choices('informationSource'))}
        ${dateField(form, { name: `roles.${at}.notedOn`, label: t('family.member.notedOn'), max: isoDate() })}
        ${checkbox(form, { name: `roles.${at}.contested`, label: t('family.member.contested') })}
      </div>`)}
      <div class="actions">
        ${roles.length < 4 ? html`<button type="button" class="small" @click=${() => form.set('roles', [...roles, this.label()])}>${icon('plus')}${t('family.member.role.add')}</button>` : nothing}
        ${roles.length > 1 ? html`<button type="button" class="small" @click=${() => form.set('roles', roles.slice(0, -1))}>${t('family.member.role.remove')}</button>` : nothing}
      </div>
    </fieldset>`
  }

  circumstances() {
    const { form } = this
    return html`<fieldset>
      <legend>${t('family.member.circumstances')}</legend>
      ${checkbox(form, { name: 'safetyFlag', label: t('family.member.safetyFlag'), hint: t('family.member.safetyFlag.hint') })}
      ${checkbox(form, { name: 'interpreter', label: t('family.member.interpreter') })}
      <div class="fields three">
        ${textField(form, { name: 'language', label: t('family.member.language'), optional: true })}
        ${selectField(form, { name: 'residenceStatus', label: t('family.member.residenceStatus'), optional: true }, choices('residenceStatus'))}
        ${dateField(form, { name: 'pregnancyDueOn', label: t('family.member.pregnancyDueOn'), optional: true })}
        ${dateField(form, { name: 'joinedOn', label: t('family.member.joinedOn'), optional: true })} ${dateField(form, { name: 'leftOn', label: t('family.member.leftOn'), optional: true })}
      </div>
      ${textArea(form, { name: 'disability', label: t('family.member.disability'), optional: true, rows: 2 })}
    </fieldset>`
  }

  /** Other dossiers of this person: only of those that the reader reads is anything known here. */
  elsewhere() {
    const known = this.same.filter((one) => one.id === this.editing.id)
    return html`<fieldset>
      <legend>${t('family.same')}</legend>
      <p class="hint">${t('family.same.hint')}</p>
      ${known.length ? html`<ul>${known.map((one) => html`<li><a href="/dossiers/${one.dossier}/family">${one.number}</a></li>`)}</ul>` : nothing}
      <div class="actions">
        <button type="button" class="small" @click=${() => this.seek()}>${t('family.same.seek')}</button>
        ${known.length ? html`<button type="button" class="small" @click=${() => this.identify()}>${t('family.same.forget')}</button>` : nothing}
      </div>
      <div role="status">
        ${this.found?.length === 0 ? html`<p>${t('family.same.none')}</p>` : nothing}
        ${(this.found ?? []).map((one) => html`<p>${fullName(one.person)} ${date(one.person.birthDate)} · ${one.number}
          <button type="button" class="small" @click=${() => this.identify(one)}>${t('family.same.act')}<span class="for-readers"> ${one.number}</span></button></p>`)}
      </div>
    </fieldset>`
  }

  async seek() {
    const { familyName, givenName } = this.editing
    const { body } = await post(`${API}/dossiers/query`, { familyName, givenName })
    this.found = body.items
      .filter((/** @type {any} */ one) => one.id !== this.dossier.id)
      .flatMap((/** @type {any} */ one) => (one.persons ?? []).map((/** @type {any} */ person) => ({ dossier: one.id, number: one.number, person })))
  }

  /** @param {any} [other] nobody when the person is somebody else after all */
  async identify(other) {
    const where = `${this.address}/members/${this.editing.id}/identity`
    const etag = this.etag
    await (other ? put(where, { dossier: other.dossier, member: other.person.id }, { etag }) : del(where, { etag }))
    toast(t('family.member.done'))
    this.found = undefined
    this.same = (await get(`${this.address}/sameMembers`)).body.items
  }
}

customElements.define('casework-family-member', Member)
