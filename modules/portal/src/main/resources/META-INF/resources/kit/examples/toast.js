// @ts-check
import { html } from '/kit/element.js'
import { t } from '/kit/i18n.js'
import { toast } from '/kit/toast.js'

export const examples = () => [
  {
    name: 'toast',
    view: () => html`<div class="actions">
      <button type="button" @click=${() => toast(t('account.saved'))}>${t('account.save')}</button>
      <button type="button" @click=${() => toast(t('account.saved'), () => toast(t('toast.undo')))}>${t('toast.undo')}</button>
    </div>`,
  },
]
