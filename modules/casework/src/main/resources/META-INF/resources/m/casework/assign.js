// @ts-check
/** Giving a dossier to another case director. */
import { html } from '/kit/element.js'
import { selectField, textArea } from '/kit/field.js'
import { t } from '/kit/i18n.js'
import { DossierAct } from '/m/casework/dossier-act.js'

class Assign extends DossierAct {
  get act() {
    return 'assign'
  }

  get collection() {
    return 'assignments'
  }

  missing() {
    return this.form.missing({ caseDirector: 'decision.director.missing', note: 'assign.note.missing' })
  }

  fields() {
    const others = (this.centre.caseDirectors ?? []).filter((/** @type {any} */ one) => one.account !== this.dossier.caseDirector?.account)
    const directors = others.map((/** @type {any} */ one) => ({ value: one.account, label: one.name }))
    return html`${selectField(this.form, { name: 'caseDirector', label: t('assign.to'), size: 'medium' }, directors)}
      ${textArea(this.form, { name: 'note', label: t('assign.note'), hint: t('assign.note.hint'), rows: 3 })}`
  }
}

customElements.define('casework-assign', Assign)
