// @ts-check
import { html } from '/kit/element.js'
import { number, t } from '/kit/i18n.js'
import { Paged, paging, table } from '/kit/table.js'

const columns = [
  { title: t('account.name'), cell: (/** @type {any} */ row) => row.name },
  { title: t('account.state'), kind: 'number', sorted: /** @type {const} */ ('descending'), cell: (/** @type {any} */ row) => row.count && number(row.count) },
]

/** @param {import('lit').LitElement} host */
export const examples = (host) => {
  const pages = new Paged(
    async (address) => ({ items: [{ name: address, count: 1234 }, { name: `${address}+1` }], ...(address === 'C' ? {} : { next: String.fromCharCode(address.charCodeAt(0) + 1) }) }),
    () => 'A',
  )
  pages.start().then(() => host.requestUpdate())
  return [
    {
      name: 'table',
      view: () => html`${table({ caption: t('table.pages'), columns, rows: pages.items, mark: (row) => !row.count, empty: { title: t('accounts.empty') } })}
        ${paging(pages, (move) => move().then(() => host.requestUpdate()))}`,
    },
    { name: 'table-empty', view: () => table({ caption: t('table.pages'), columns, rows: [], empty: { title: t('accounts.empty'), text: t('home.text') } }) },
  ]
}
