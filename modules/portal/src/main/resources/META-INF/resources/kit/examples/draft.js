// @ts-check
import { Draft, conflict } from '/kit/draft.js'
import { html } from '/kit/element.js'
import { t } from '/kit/i18n.js'

const nothing = () => {}

/** @param {import('lit').LitElement} host */
export const examples = (host) => [
  {
    name: 'draft',
    view: () => {
      const states = ['saved', 'failed'].map((state) => Object.assign(new Draft(host, '', nothing, { savedAt: '2026-03-28T13:02:00Z' }), { state }))
      states.forEach((draft) => draft.stop())
      return html`${states.map((draft) => html`<div>${draft.status()}</div>`)} ${conflict([{ name: t('account.name'), mine: t('home.title'), theirs: '' }], nothing, nothing)}`
    },
  },
]
