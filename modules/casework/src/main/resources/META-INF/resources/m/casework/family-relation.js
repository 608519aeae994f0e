// @ts-check
/** How two of the family stand to each other: the first is something of the second, from a day until a day. */
import { html, nothing } from '/kit/element.js'
import { dateField, radios, selectField, textArea } from '/kit/field.js'
import { t } from '/kit/i18n.js'
import { coreOf } from '/kit/lists.js'
import { choices } from '/m/casework/casework.js'
import { FamilyForm } from '/m/casework/family-form.js'
import { COUPLES, UPBRINGING } from '/m/casework/family-lists.js'

class Relation extends FamilyForm {
  get kind() {
    return 'relation'
  }

  get collection() {
    return 'relations'
  }

  start() {
    const known = super.start()
    return { ...known, cohabits: known.cohabits === undefined ? undefined : known.cohabits ? 'yes' : 'no' }
  }

  missing() {
    return this.form.missing({ fromMember: 'family.from.missing', type: 'family.relation.type.missing', toMember: 'family.to.missing' })
  }

  /** Nothing that a changed mind left behind. */
  body() {
    const { cohabits, separatedOn, authority, ...rest } = this.form.values
    return {
      ...rest,
      ...(cohabits ? { cohabits: cohabits === 'yes' } : {}),
      ...(COUPLES.includes(coreOf(rest.type)) && separatedOn ? { separatedOn } : {}),
      ...(UPBRINGING.includes(coreOf(rest.type)) && authority ? { authority } : {}),
    }
  }

  fields() {
    const { form } = this
    const type = coreOf(form.value('type'))
    const yesOrNo = [{ value: 'yes', label: t('family.yes') }, { value: 'no', label: t('family.no') }]
    return html`${this.pair(t('family.relation.from'), t('family.relation.to'), selectField(form, { name: 'type', label: t('family.relation.type') }, choices('relationType', this.editing?.type)))}
      <div class="fields three">
        ${dateField(form, { name: 'startedOn', label: t('family.startedOn'), optional: true })} ${dateField(form, { name: 'endedOn', label: t('family.endedOn'), optional: true })}
        ${COUPLES.includes(type) ? dateField(form, { name: 'separatedOn', label: t('family.relation.separatedOn'), optional: true }) : nothing}
        ${UPBRINGING.includes(type) ? selectField(form, { name: 'authority', label: t('family.relation.authority'), optional: true }, choices('parentalAuthority')) : nothing}
        ${selectField(form, { name: 'dependency', label: t('family.relation.dependency'), optional: true }, choices('dependency'))}
      </div>
      ${radios(form, { name: 'cohabits', label: t('family.relation.cohabits'), inline: true, optional: true }, yesOrNo)}
      ${textArea(form, { name: 'arrangement', label: t('family.relation.arrangement'), hint: t('family.relation.arrangement.hint'), optional: true, rows: 2 })}`
  }
}

customElements.define('casework-family-relation', Relation)
