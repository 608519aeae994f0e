// @ts-check
/** Hints that somebody of this family is known in another one: both side by side, for a person to judge. */
import { html, nothing } from '/kit/element.js'
import { date, t } from '/kit/i18n.js'
import { table } from '/kit/table.js'
import { fullName } from '/m/casework/casework.js'
import { why } from '/m/casework/matching-who.js'

/** @param {any} one */
const told = (one) => html`<strong>${fullName(one)}</strong>${[date(one.birthDate), one.municipality, one.phone].filter(Boolean).map((part) => html`<div class="soft small">${part}</div>`)}`

/**
 * @param {any} family
 * @param {any[]} hints
 * @param {((hint: any) => void) | undefined} same says that it is one person; absent for who may not
 */
export const likely = (family, hints, same) => {
  if (!hints.length) return nothing
  const here = (/** @type {any} */ hint) => told(family.members?.find((/** @type {any} */ one) => one.id === hint.id) ?? {})
  const act = (/** @type {any} */ hint) => html`<button type="button" class="small" @click=${() => same?.(hint)}>${t('family.same.act')}<span class="for-readers"> ${hint.number}</span></button>`
  return html`<section class="panel" aria-labelledby="likely">
    <h2 id="likely">${t('matching.likely.title')}</h2>
    <p>${t('matching.likely.text')}</p>
    ${table({
      caption: t('matching.likely.title'),
      columns: [
        { title: t('matching.likely.here'), cell: here },
        { title: t('matching.likely.there'), cell: (/** @type {any} */ hint) => html`${told(hint)}<a href="/dossiers/${hint.dossier}/family">${hint.number}</a>` },
        { title: t('matching.likely.why'), cell: why },
        ...(same ? [{ title: t('family.change'), cell: act }] : []),
      ],
      rows: hints,
      empty: { title: t('search.none') },
    })}
  </section>`
}
