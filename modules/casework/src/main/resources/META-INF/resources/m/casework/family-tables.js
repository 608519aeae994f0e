// @ts-check
/** A family in words: everything that its drawing shows, and what a drawing cannot hold. */
import { html, nothing } from '/kit/element.js'
import { date, label, t } from '/kit/i18n.js'
import { coreOf } from '/kit/lists.js'
import { table } from '/kit/table.js'
import { fullName } from '/m/casework/casework.js'
import { age } from '/m/casework/family-day.js'
import { INVERSE } from '/m/casework/family-lists.js'

/** @typedef {(one: any) => unknown} Change the way to put one right; nothing when that is not allowed */

/** @param {any} family @param {string} id */
const nameOf = (family, id) => fullName(family.members?.find((/** @type {any} */ one) => one.id === id) ?? {})

/** @param {{startedOn?: string, endedOn?: string}} tie */
const span = (tie) => (tie.startedOn || tie.endedOn ? t('family.span', { from: date(tie.startedOn) || '…', until: date(tie.endedOn) || '…' }) : nothing)

/** @param {unknown} one */
const line = (one) => (one && one !== nothing ? html`<div class="soft small">${one}</div>` : nothing)

/** @param {any} family @param {string} day @param {Change} change @param {any[]} same */
export const memberTable = (family, day, change, same) =>
  table({
    caption: t('family.members'),
    columns: [
      { title: t('person.name'), cell: (one) => html`<strong>${fullName(one)}</strong>${line(one.safetyFlag ? t('family.member.safetyFlag') : nothing)}${same.filter((other) => other.id === one.id).map((other) => line(html`<a href="/dossiers/${other.dossier}/family">${t('family.same.in', { number: other.number })}</a>`))}` },
      { title: t('family.member.age'), kind: 'number', cell: (one) => html`${age(one.birthDate, day) ?? t('family.unknown')}${line(label('gender', one.gender))}` },
      { title: t('family.member.roles'), cell: (one) => (one.roles ?? []).map((/** @type {any} */ role) => html`<div>${label('personRole', role.role)}${role.contested ? ` (${t('family.member.contested.short')})` : ''}${line(t('family.said', { source: label('informationSource', role.source), day: date(role.notedOn) }))}</div>`) },
      { title: t('family.member.circumstances'), cell: (one) => circumstances(one) },
      { title: t('family.change'), cell: change },
    ],
    rows: family.members ?? [],
    empty: { title: t('referral.family.none') },
  })

/** @param {any} one */
const circumstances = (one) => {
  const known = [
    one.language,
    one.interpreter && t('family.member.interpreter'),
    one.disability,
    one.pregnancyDueOn && t('family.member.pregnant', { day: date(one.pregnancyDueOn) }),
    label('residenceStatus', one.residenceStatus),
    one.joinedOn && t('family.member.joined', { day: date(one.joinedOn) }),
    one.leftOn && t('family.member.left', { day: date(one.leftOn) }),
  ].filter(Boolean)
  return known.length ? known.map((what) => html`<div>${what}</div>`) : nothing
}

/** @param {any} family @param {Change} change */
export const relationTable = (family, change) =>
  table({
    caption: t('family.relations'),
    columns: [
      { title: t('family.relation.who'), cell: (tie) => html`<strong>${t('family.relation.is', { from: nameOf(family, tie.fromMember), type: ofWhom(tie.type), to: nameOf(family, tie.toMember) })}</strong>${line(INVERSE[coreOf(tie.type)] ? t('family.relation.is', { from: nameOf(family, tie.toMember), type: label('relationOf', INVERSE[coreOf(tie.type)]), to: nameOf(family, tie.fromMember) }) : nothing)}` },
      { title: t('family.when'), cell: span },
      { title: t('family.relation.facts'), cell: (tie) => facts(tie) },
      { title: t('family.change'), cell: change },
    ],
    rows: family.relations ?? [],
    empty: { title: t('family.relations.none'), text: t('family.relations.none.text') },
  })

/** What somebody is, and then of whom. @param {string} type */
const ofWhom = (type) => (type === coreOf(type) ? label('relationOf', type) : t('family.relation.own', { type: label('relationType', type) }))

/** @param {any} tie */
const facts = (tie) => {
  const known = [
    tie.cohabits === undefined ? '' : t(tie.cohabits ? 'family.relation.together' : 'family.relation.apart'),
    tie.separatedOn && t('family.relation.separated', { day: date(tie.separatedOn) }),
    tie.authority && t('family.relation.authority.is', { authority: label('parentalAuthority', tie.authority) }),
    tie.dependency && t('family.relation.dependency.is', { dependency: label('dependency', tie.dependency) }),
    tie.arrangement,
  ].filter(Boolean)
  return known.length ? known.map((what) => html`<div class="preserve">${what}</div>`) : nothing
}

/** Numbered as in the drawing of today. @param {any} family @param {Change} change @param {(edge: any) => number | undefined} number */
export const violenceTable = (family, change, number) =>
  table({
    caption: t('family.violence'),
    columns: [
      { title: t('family.violence.number'), kind: 'number', cell: (edge) => number(edge) },
      { title: t('family.violence.who'), cell: (edge) => html`<strong>${t(`family.violence.${edge.direction}`, { from: nameOf(family, edge.fromMember), to: nameOf(family, edge.toMember) })}</strong>` },
      { title: t('family.violence.forms'), cell: (edge) => edge.forms.map((/** @type {string} */ form) => label('violenceForm', form)).join(', ') },
      { title: t('family.when'), cell: span },
      { title: t('family.source'), cell: (edge) => label('informationSource', edge.source) },
      { title: t('family.change'), cell: change },
    ],
    rows: family.violence ?? [],
    empty: { title: t('family.violence.none') },
  })
