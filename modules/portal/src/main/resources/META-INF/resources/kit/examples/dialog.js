// @ts-check
import { confirmed, openDialog } from '/kit/dialog.js'
import { html } from '/kit/element.js'
import { t } from '/kit/i18n.js'

const ask = () => confirmed({ title: t('leave.title'), text: t('leave.text'), act: t('leave.act'), kind: 'danger' })

const tell = () =>
  openDialog({ title: t('account.password.title'), body: (close) => html`<p class="one-time">wilg-kreek-honing</p><div class="actions"><button type="button" @click=${() => close()}>${t('dialog.close')}</button></div>` })

export const examples = () => [
  { name: 'dialog', view: () => html`<div class="actions"><button type="button" @click=${ask}>${t('leave.act')}</button><button type="button" @click=${tell}>${t('account.password.title')}</button></div>` },
]
