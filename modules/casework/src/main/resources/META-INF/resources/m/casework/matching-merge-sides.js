// @ts-check
/** Two members of a family side by side, and what merging them would do, in words. */
import { html, nothing } from '/kit/element.js'
import { date, dateTime, label, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { fullName } from '/m/casework/casework.js'

/** @param {boolean | undefined} said */
const yes = (said) => (said ? t('family.yes') : '')

/** @type {{field: string, title: string, words: (member: any) => string}[]} */
const FIELDS = [
  { field: 'givenName', title: 'person.givenName', words: (one) => one.givenName },
  { field: 'familyName', title: 'person.familyName', words: (one) => one.familyName },
  { field: 'birthDate', title: 'person.birthDate', words: (one) => date(one.birthDate) },
  { field: 'gender', title: 'family.member.gender', words: (one) => label('gender', one.gender) },
  { field: 'municipality', title: 'person.municipality', words: (one) => one.municipality },
  { field: 'phone', title: 'person.phone', words: (one) => one.phone },
  { field: 'language', title: 'family.member.language', words: (one) => one.language },
  { field: 'interpreter', title: 'family.member.interpreter', words: (one) => yes(one.interpreter) },
  { field: 'roles', title: 'family.member.roles', words: (one) => (one.roles ?? []).map((/** @type {any} */ role) => label('personRole', role.role)).join(', ') },
  { field: 'informed', title: 'person.informed', words: (one) => [label('informed', one.informed), one.notInformedReason].filter(Boolean).join(': ') },
  { field: 'disability', title: 'family.member.disability', words: (one) => one.disability },
  { field: 'pregnancyDueOn', title: 'family.member.pregnancyDueOn', words: (one) => date(one.pregnancyDueOn) },
  { field: 'residenceStatus', title: 'family.member.residenceStatus', words: (one) => label('residenceStatus', one.residenceStatus) },
  { field: 'membership', title: 'merge.membership', words: (one) => (one.joinedOn || one.leftOn ? t('family.span', { from: date(one.joinedOn) || '…', until: date(one.leftOn) || '…' }) : '') },
  { field: 'safetyFlag', title: 'family.member.safetyFlag', words: (one) => yes(one.safetyFlag) },
]

export const fields = FIELDS.map(({ field }) => field)

/** Says something of itself, as the server sees it: unknown and no are nothing to choose. @param {any} value */
const isKnown = (value) => value && value !== 'unknown' && value !== label('gender', 'unknown') && value !== label('residenceStatus', 'unknown')

/** Fields in which both say something, and not the same. @param {any} pair @returns {string[]} */
export const differing = ({ stays, goes }) =>
  FIELDS.filter(({ field, words }) => field !== 'safetyFlag' && isKnown(words(stays)) && isKnown(words(goes)) && words(stays) !== words(goes)).map(({ field }) => field)

/** What is chosen about a field: its title, and the words of each side. @param {string} field @param {any} preview */
export const choice = (field, preview) => {
  const { title, words } = /** @type {any} */ (FIELDS.find((one) => one.field === field))
  return { title: t(title), stays: words(preview.stays) || t('family.unknown'), goes: words(preview.goes) || t('family.unknown') }
}

/** @param {any} preview */
export const sideBySide = (preview) => {
  const { stays = {}, goes = {} } = preview
  return table({
    caption: t('merge.sides'),
    columns: [
      { title: t('merge.field'), cell: (one) => html`<strong>${t(one.title)}</strong>${preview.choices?.includes(one.field) ? html`<div class="soft small">${t('merge.differs')}</div>` : nothing}` },
      { title: t('merge.side.stays'), cell: (one) => one.words(stays) || nothing },
      { title: t('merge.side.goes'), cell: (one) => one.words(goes) || nothing },
    ],
    rows: FIELDS.filter(({ words }) => words(stays) || words(goes)),
    empty: { title: t('family.unknown') },
  })
}

/** An agreement about safe contact, as something to choose. @param {any} one */
export const agreement = (one) => ({ value: one.side, label: t(`merge.agreement.${one.side}`, { way: label('contactWay', one.way), at: dateTime(one.agreedAt) }) })

/** @param {any} preview @param {any[]} members */
export const consequences = (preview, members) => {
  const name = (/** @type {string} */ id) => fullName(members.find((one) => one.id === id) ?? {})
  const { moves = [], lapsing = [] } = preview
  return html`<h3>${t('merge.moves')}</h3>
    ${moves.length ? html`<ul>${moves.map((/** @type {any} */ one) => html`<li>${label('mergeKind', one.kind)}: ${one.count}</li>`)}</ul>` : html`<p>${t('merge.moves.none')}</p>`}
    <p class="hint">${t('merge.moves.sealed')}</p>
    ${lapsing.length
      ? html`<h3>${t('merge.lapsing')}</h3>
          <p class="hint">${t('merge.lapsing.hint')}</p>
          <ul>${lapsing.map((/** @type {any} */ one) => html`<li>${t('family.relation.is', { from: name(one.fromMember), type: label('relationOf', one.type), to: name(one.toMember) })}</li>`)}</ul>`
      : nothing}`
}
