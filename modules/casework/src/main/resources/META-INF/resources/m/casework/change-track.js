// @ts-check
/** Moving a dossier to another track, with a reason that can be counted and one in words. */
import { html } from '/kit/element.js'
import { radios, selectField, textArea } from '/kit/field.js'
import { t } from '/kit/i18n.js'
import { choices } from '/m/casework/casework.js'
import { DossierAct } from '/m/casework/dossier-act.js'
import { override } from '/m/casework/tracks-override.js'

class ChangeTrack extends DossierAct {
  static properties = { ...DossierAct.properties, override: { attribute: false } }

  constructor() {
    super()
    /** Whether the rules of the tracks may be passed over. */
    this.override = false
  }

  get act() {
    return 'changeTrack'
  }

  get collection() {
    return 'trackChanges'
  }

  missing() {
    return this.form.missing({ track: 'decision.track.missing', reason: 'changeTrack.reason.missing', note: 'changeTrack.note.missing' })
  }

  fields() {
    const others = this.centre.tracks.filter((/** @type {any} */ track) => track.code !== this.dossier.track)
    const tracks = others.map((/** @type {any} */ track) => ({ value: track.code, label: track.label, hint: track.description }))
    return html`${radios(this.form, { name: 'track', label: t('changeTrack.to') }, tracks)}
      ${selectField(this.form, { name: 'reason', label: t('changeTrack.reason'), size: 'medium' }, choices('trackReason'))}
      ${textArea(this.form, { name: 'note', label: t('changeTrack.note'), rows: 3 })} ${override(this.form, this.override)}`
  }
}

customElements.define('casework-change-track', ChangeTrack)
