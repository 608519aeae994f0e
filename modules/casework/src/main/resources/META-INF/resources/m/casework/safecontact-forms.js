// @ts-check
/** Writing down what was agreed with somebody about contact, and adding an address, a number or a mailbox. */
import { html, nothing } from '/kit/element.js'
import { checkbox, dateField, radios, selectField, textArea, textField } from '/kit/field.js'
import { label, t } from '/kit/i18n.js'
import { DossierAct } from '/m/casework/dossier-act.js'
import { DETAIL_KINDS, SAFE_CHANNELS, WAYS, WEEKDAYS, named } from '/m/casework/safecontact-rule.js'

const TEXTS = ['whoMayPickUp', 'whoMayReadAlong', 'wordsToUse', 'cautions']

/** Codes that are ticked, in the order of the list. @param {string[]} codes @param {Record<string, boolean>} ticked */
const chosen = (codes, ticked = {}) => codes.filter((code) => ticked[code])

/** @param {string[]} codes */
const ticked = (codes = []) => Object.fromEntries(codes.map((code) => [code, true]))

class RuleForm extends DossierAct {
  static properties = { ...DossierAct.properties, person: { attribute: false } }

  constructor() {
    super()
    /** @type {any} whom it is about, with what is agreed now */
    this.person = {}
  }

  connectedCallback() {
    super.connectedCallback()
    const { rule } = this.person
    const { way = 'weContact', voicemail = false, heardFrom, endsOn, askAgainOn } = rule ?? {}
    const windows = rule?.windows ?? [{}]
    this.form.values = {
      ...Object.fromEntries(TEXTS.map((name) => [name, rule?.[name]])),
      way, heardFrom, endsOn, askAgainOn,
      voicemail: voicemail ? 'yes' : 'no',
      channels: ticked(rule?.channels),
      windows: windows.map((/** @type {any} */ one) => ({ ...one, days: ticked(one.days) })),
    }
  }

  get act() {
    return 'contactRule'
  }

  get about() {
    return this.person.id
  }

  get neverKept() {
    return ['codeWord']
  }

  get collection() {
    return 'contactRules'
  }

  get weContact() {
    return this.form.value('way') === 'weContact'
  }

  /** Those in which something was filled in; none when every moment is good. */
  get windows() {
    return this.form.values.windows.filter((/** @type {any} */ one) => one.opens || one.closes || chosen(WEEKDAYS, one.days).length)
  }

  missing() {
    const missing = this.form.missing({ way: 'safe.way.missing', heardFrom: 'safe.heardFrom.missing' })
    if (!this.weContact) return missing
    if (!chosen(SAFE_CHANNELS, this.form.value('channels')).length) missing.push({ name: 'channels.mobile', text: t('safe.channels.missing') })
    this.form.values.windows.forEach((/** @type {any} */ one, /** @type {number} */ at) => {
      if (!this.windows.includes(one)) return
      if (!chosen(WEEKDAYS, one.days).length) missing.push({ name: `windows.${at}.days.monday`, text: t('safe.days.missing') })
      if (!one.opens) missing.push({ name: `windows.${at}.opens`, text: t('safe.opens.missing') })
      if (!one.closes) missing.push({ name: `windows.${at}.closes`, text: t('safe.closes.missing') })
    })
    return missing
  }

  body() {
    const { channels, voicemail, windows: _windows, ...rest } = this.form.values
    const windows = this.windows.map((/** @type {any} */ { days, opens, closes }) => ({ days: chosen(WEEKDAYS, days), opens, closes }))
    const told = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
    return {
      ...told,
      person: this.person.id,
      voicemail: this.weContact && voicemail === 'yes',
      channels: this.weContact ? chosen(SAFE_CHANNELS, channels) : [],
      windows: this.weContact ? windows : [],
    }
  }

  more() {
    this.form.set('windows', [...this.form.values.windows, {}])
  }

  fields() {
    const { form } = this
    return html`${radios(form, { name: 'way', label: t('safe.way') }, named(WAYS, 'contactWay'))} ${this.weContact ? this.how() : nothing}
      ${TEXTS.map((name) => textArea(form, { name, label: t(`safe.${name}`), rows: 2, optional: true }))}
      ${textField(form, { name: 'codeWord', label: t('safe.codeWord'), hint: t(this.person.rule?.hasCodeWord ? 'safe.codeWord.kept' : 'safe.codeWord.hint'), optional: true })}
      ${this.person.rule?.hasCodeWord ? checkbox(form, { name: 'dropCodeWord', label: t('safe.codeWord.drop') }) : nothing}
      ${textField(form, { name: 'heardFrom', label: t('safe.heardFrom'), hint: t('safe.heardFrom.hint') })}
      <div class="fields">
        ${dateField(form, { name: 'endsOn', label: t('safe.endsOn'), optional: true })} ${dateField(form, { name: 'askAgainOn', label: t('safe.askAgainOn'), optional: true })}
      </div>`
  }

  how() {
    const { form } = this
    return html`<div class="field">
        <fieldset>
          <legend>${t('safe.channels')}</legend>
          <div class="choices inline">${SAFE_CHANNELS.map((channel) => checkbox(form, { name: `channels.${channel}`, label: label('safeChannel', channel) }))}</div>
        </fieldset>
      </div>
      ${form.values.windows.map((/** @type {any} */ _, /** @type {number} */ at) => this.window(at))}
      <p><button type="button" class="small" @click=${this.more}>${t('safe.window.more')}</button></p>
      ${radios(form, { name: 'voicemail', label: t('safe.voicemail'), inline: true }, ['no', 'yes'].map((value) => ({ value, label: t(`safe.voicemail.${value}`) })))}`
  }

  /** @param {number} at */
  window(at) {
    const { form } = this
    return html`<div class="field">
      <fieldset>
        <legend>${t('safe.window.nth', { n: at + 1 })} <span class="optional">(${t('form.optional')})</span></legend>
        <div class="choices inline">${WEEKDAYS.map((day) => checkbox(form, { name: `windows.${at}.days.${day}`, label: label('weekday', day) }))}</div>
        <div class="fields">
          ${textField(form, { name: `windows.${at}.opens`, label: t('safe.opens'), type: 'time', size: 'short' })}
          ${textField(form, { name: `windows.${at}.closes`, label: t('safe.closes'), type: 'time', size: 'short' })}
        </div>
      </fieldset>
    </div>`
  }
}

class DetailForm extends DossierAct {
  static properties = { ...DossierAct.properties, person: { attribute: false } }

  constructor() {
    super()
    /** @type {any} whose it is */
    this.person = {}
    this.form.values = { safety: 'no' }
  }

  get act() {
    return 'contactDetail'
  }

  /** It may be a place where somebody hides: that is written down at once or not at all. */
  get isKept() {
    return false
  }

  get collection() {
    return 'contactDetails'
  }

  missing() {
    return this.form.missing({ kind: 'safe.kind.missing', text: 'safe.text.missing' })
  }

  body() {
    const { safety, text, municipality, ...rest } = this.form.values
    return { ...rest, person: this.person.id, ...(this.isAddress && municipality ? { municipality } : {}), ...(safety === 'yes' ? { secret: text } : { plain: text }) }
  }

  get isAddress() {
    return String(this.form.value('kind')).endsWith('Address')
  }

  fields() {
    const { form } = this
    const municipalities = (this.centre.municipalities ?? []).map((/** @type {any} */ one) => ({ value: one.name ?? one, label: one.name ?? one }))
    return html`<div class="fields">
        ${selectField(form, { name: 'kind', label: t('safe.kind') }, named(DETAIL_KINDS, 'detailKind'))} ${textField(form, { name: 'text', label: t('safe.text') })}
        ${this.isAddress ? selectField(form, { name: 'municipality', label: t('safe.municipality'), optional: true }, municipalities) : nothing}
      </div>
      ${radios(form, { name: 'safety', label: t('safe.safety'), hint: t('safe.safety.hint') }, ['no', 'yes'].map((value) => ({ value, label: t(`safe.safety.${value}`) })))}
      <div class="fields">
        ${dateField(form, { name: 'startsOn', label: t('safe.startsOn'), optional: true })} ${dateField(form, { name: 'endsOn', label: t('safe.endsOn'), optional: true })}
      </div>`
  }
}

customElements.define('casework-contact-rule', RuleForm)
customElements.define('casework-contact-detail', DetailForm)
