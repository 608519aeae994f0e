// @ts-check
/** Members of a family who were merged, each to be made two again while that can be done. */
import { html, nothing } from '/kit/element.js'
import { dateTime, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { fullName } from '/m/casework/casework.js'

/** @param {any[]} merges @param {any[]} members @param {(event: Event, merge: any) => void} undo */
export const mergeList = (merges, members, undo) => {
  const name = (/** @type {any} */ merge) => fullName(members.find((one) => one.id === merge.member) ?? {})
  const state = (/** @type {any} */ merge) => {
    if (merge.undoneAt) return t('merge.undone.by', { who: merge.undoneBy?.name ?? '', at: dateTime(merge.undoneAt) })
    if (!merge.offers.includes('undo')) return t('merge.settled')
    return html`<form novalidate @submit=${(/** @type {Event} */ event) => undo(event, merge)}>
      <button type="submit" class="small">${t('merge.undo')}<span class="for-readers"> ${name(merge)}</span></button>
      <div class="soft small">${t('merge.undo.until', { at: dateTime(merge.undoableUntil) })}</div>
    </form>`
  }
  if (!merges.length) return nothing
  return html`<section class="panel" aria-labelledby="merged">
    <h2 id="merged">${t('merge.list')}</h2>
    ${table({
      caption: t('merge.list'),
      columns: [
        { title: t('person.name'), cell: (one) => html`<strong>${name(one)}</strong>` },
        { title: t('merge.reason'), cell: (one) => html`<span class="preserve">${one.reason}</span><div class="soft small">${t('by', { who: one.mergedBy?.name ?? '', at: dateTime(one.mergedAt) })}</div>` },
        { title: t('merge.undo'), cell: state },
      ],
      rows: merges,
      empty: { title: t('merge.moves.none') },
    })}
  </section>`
}
