// @ts-check
/** How a sitting looks: where it is, each intervention, what can be chosen, and those that are decided on together. */
import { html, nothing } from '/kit/element.js'
import { selectField } from '/kit/field.js'
import { dateTime, label, t } from '/kit/i18n.js'
import { LEVELS, REASONS, decided, houseBan, involved, levelBadge, levelName, who } from '/m/short-chain/short.js'

/** @param {string} legend @param {{key: number, text: string, act: () => void}[]} choices */
function choices(legend, choices) {
  return html`<div role="group" aria-label=${legend}>
    <p><strong>${legend}</strong></p>
    <div class="actions">${choices.map((choice) => html`<button type="button" @click=${choice.act}><kbd>${choice.key}</kbd> ${choice.text}</button>`)}</div>
  </div>`
}

/** What each key does. */
export function keys() {
  const keys = [['1–5', 'choose'], ['↑ ↓', 'move'], ['Esc', 'back'], ['U', 'undo'], ['X', 'pick']]
  return html`<details>
    <summary>${t('screening.keys')}</summary>
    <dl class="keys">${keys.map(([key, words]) => html`<dt><kbd>${key}</kbd></dt><dd>${t(`screening.keys.${words}`)}</dd>`)}</dl>
  </details>`
}

/** @param {any} screen */
function step(screen) {
  const { level, outcome } = screen.chosen
  if (outcome) {
    return choices(t('screening.reason'), REASONS[outcome].map((code, at) => ({ key: at + 1, text: label('screeningReason', code), act: () => screen.decide(code) })))
  }
  if (level) {
    return choices(t('screening.outcome'), screen.outcomes().map((code, at) => ({ key: at + 1, text: label('screeningOutcome', code), act: () => screen.outcome(code) })))
  }
  return choices(t('screening.level'), LEVELS.map((one) => ({ key: one, text: levelName(one), act: () => screen.level(one) })))
}

/** What is for who takes in, and stays shut while a table looks on. @param {any} screen */
function own(screen) {
  const { row, known } = screen
  return html`<p class="soft">${row.reportNumber} · ${row.zoneName}</p>
    ${row.remark ? html`<p class="preserve">${row.remark}</p>` : nothing}
    ${known.length ? html`<p><strong>${t('screening.known')}</strong> ${known.map((/** @type {any} */ one) => html`<a href="/dossiers/${one.dossierId}">${one.number}</a> ${t(one.open ? 'screening.known.open' : 'screening.known.closed')} `)}</p>` : nothing}`
}

/** @param {any} screen */
function detail(screen) {
  const { row } = screen
  return html`<div class="panel">
    ${screen.table ? html`<p class="soft">${row.zoneName}</p>` : nothing}
    <ul>${(row.persons ?? []).map((/** @type {any} */ person) => html`<li>${involved(person)} ${screen.table ? nothing : (person.phone ?? nothing)}</li>`)}</ul>
    ${screen.table ? html`<details><summary>${t('screening.own')}</summary>${own(screen)}</details>` : own(screen)}
    ${screen.trouble ? html`<p class="error" role="alert">${screen.trouble}</p>` : nothing}
    ${row.waiting
      ? html`<p role="status" class="soft">${levelBadge(screen.chosen.level, screen.levels)} ${screen.chosen.outcome ? label('screeningOutcome', screen.chosen.outcome) : nothing}</p>
          ${step(screen)}`
      : html`<p>${decided(row, screen.levels)} (${row.screenedBy})</p>`}
  </div>`
}

/** @param {any} screen @param {any} row @param {number} at */
export function line(screen, row, at) {
  const current = at === screen.at
  const name = `${at + 1}. ${dateTime(row.occurredAt)}, ${row.municipality}`
  return html`<li>
    <div role="group" aria-label=${name} aria-current=${current ? 'true' : nothing} ?data-current=${current} tabindex=${current ? '0' : '-1'} @keydown=${current ? screen.pressed : nothing} @click=${current ? nothing : () => screen.move(at)}>
      <p>
        ${screen.together.has(row.id) ? html`<strong>${t('screening.picked')}</strong> ` : nothing}<strong>${name}</strong> · ${[who(row), row.facts].filter(Boolean).join(' · ')} ${houseBan(row)}
        ${row.waiting ? nothing : decided(row, screen.levels)}
      </p>
      ${current ? detail(screen) : nothing}
    </div>
  </li>`
}

/** @param {any} screen */
export function many(screen) {
  if (!screen.together.size) return nothing
  return html`<section class="panel" aria-labelledby="together">
    <h2 id="together">${t('screening.together', { n: screen.together.size })}</h2>
    <p class="soft">${t('screening.together.text')}</p>
    <div class="actions">${REASONS.noAction.map((code) => html`<button type="button" @click=${() => screen.decideTogether(code)}>${label('screeningReason', code)}</button>`)}</div>
  </section>`
}

/** At which table, or else of which zone. @param {any} screen */
export function places(screen) {
  const tables = screen.sittings.map((/** @type {any} */ one) => ({ value: one.id, label: `${one.table} (${one.zones.join(', ')})` }))
  const zones = screen.zones.map((/** @type {any} */ zone) => ({ value: zone.code, label: zone.name }))
  return html`<div class="filters" role="search" aria-label=${t('screening.where')}>
    ${tables.length ? selectField(screen.place, { name: 'table', label: t('screening.table'), hint: t('screening.table.hint'), none: t('screening.table.none') }, tables) : nothing}
    ${screen.table ? nothing : selectField(screen.place, { name: 'zone', label: t('screening.zone'), hint: t('screening.zone.hint'), none: t('form.all') }, zones)}
  </div>`
}
