// @ts-check
/** Two dossiers side by side, and what merging them would do, in words. */
import { html, nothing } from '/kit/element.js'
import { date, label, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { fullName, trackOf } from '/m/casework/casework.js'

/** @type {{title: string, words: (side: any, centre: any) => any}[]} */
const ROWS = [
  { title: 'duplicate.number.short', words: (side) => html`<a href="/dossiers/${side.id}" target="_blank">${side.number}</a>` },
  { title: 'duplicate.openedOn', words: (side) => date(side.openedOn) },
  { title: 'duplicate.municipality', words: (side) => side.municipality },
  { title: 'duplicate.caseDirector.short', words: (side) => side.caseDirector?.name },
  { title: 'duplicate.track.short', words: (side, centre) => trackOf(centre, side.track).label },
  { title: 'duplicate.nextContact.short', words: (side) => date(side.nextContactOn) },
  { title: 'duplicate.members.short', words: (side) => (side.members ?? []).map((/** @type {any} */ one) => html`<div>${fullName(one)} <span class="soft small">${date(one.birthDate)}</span></div>`) },
]

/** @param {any} preview @param {any} centre */
export const beside = ({ stays = {}, goes = {} }, centre) =>
  table({
    caption: t('merge.sides'),
    columns: [
      { title: t('merge.field'), cell: (/** @type {any} */ row) => html`<strong>${t(row.title)}</strong>` },
      { title: t('duplicate.side.stays'), cell: (/** @type {any} */ row) => row.words(stays, centre) || nothing },
      { title: t('duplicate.side.goes'), cell: (/** @type {any} */ row) => row.words(goes, centre) || nothing },
    ],
    rows: ROWS,
    empty: { title: t('merge.moves.none') },
  })

/** What is chosen about a field: the words of each side. @param {string} field @param {any} preview @param {any} centre */
export const chosen = (field, { stays, goes }, centre) => {
  const words = /** @type {Record<string, (side: any) => string>} */ ({
    caseDirector: (side) => side.caseDirector?.name ?? '',
    track: (side) => trackOf(centre, side.track).label,
    nextContact: (side) => date(side.nextContactOn),
  })[field]
  return [{ value: 'stays', label: words(stays) }, { value: 'goes', label: words(goes) }]
}

const STAYS = ['timeline', 'tracks', 'closures', 'disclosures', 'access']

/** @param {any} preview */
export const consequences = ({ moves = [] }) => html`<h3>${t('merge.moves')}</h3>
  ${moves.length ? html`<ul>${moves.map((/** @type {any} */ one) => html`<li>${label('duplicateKind', one.kind)}: ${one.count}</li>`)}</ul>` : html`<p>${t('merge.moves.none')}</p>`}
  <p class="hint">${t('duplicate.moves.own')}</p>
  <h3>${t('duplicate.stays')}</h3>
  <p class="hint">${t('duplicate.stays.hint')}</p>
  <ul>${STAYS.map((kind) => html`<li>${t(`duplicate.stays.${kind}`)}</li>`)}</ul>`
