// @ts-check
/** Dossiers that went into this one, each to be taken out again while that can be done. */
import { html, nothing } from '/kit/element.js'
import { dateTime, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'

/** @param {any[]} merges @param {(event: Event, merge: any) => void} undo */
export const dossierMerges = (merges, undo) => {
  const state = (/** @type {any} */ merge) => {
    if (merge.undoneAt) return t('merge.undone.by', { who: merge.undoneBy?.name ?? '', at: dateTime(merge.undoneAt) })
    if (!merge.offers.includes('undo')) return t('merge.settled')
    return html`<form novalidate @submit=${(/** @type {Event} */ event) => undo(event, merge)}>
      <button type="submit" class="small">${t('merge.undo')}<span class="for-readers"> ${merge.number}</span></button>
      <div class="soft small">${t('merge.undo.until', { at: dateTime(merge.undoableUntil) })}</div>
      <div class="soft small">${t('duplicate.undo.figures')}</div>
    </form>`
  }
  if (!merges.length) return nothing
  return html`<section class="panel" aria-labelledby="merged">
    <h2 id="merged">${t('duplicate.list')}</h2>
    ${table({
      caption: t('duplicate.list'),
      columns: [
        { title: t('duplicate.number.short'), cell: (one) => (one.goes ? html`<a href="/dossiers/${one.goes}">${one.number}</a>` : nothing) },
        { title: t('duplicate.reason.short'), cell: (one) => html`<span class="preserve">${one.reason}</span><div class="soft small">${t('by', { who: one.mergedBy?.name ?? '', at: dateTime(one.mergedAt) })}</div>` },
        { title: t('merge.undo'), cell: state },
      ],
      rows: merges,
      empty: { title: t('merge.moves.none') },
    })}
  </section>`
}
