// @ts-check
import { t } from '/kit/i18n.js'
import { timeline } from '/kit/timeline.js'

export const examples = () => [
  {
    name: 'timeline',
    view: () =>
      timeline([
        { at: '2026-03-29T08:15:00Z', what: t('account.saved'), who: t('list.role.COORDINATOR') },
        { at: '2026-03-28T23:30:00Z', what: t('password.done'), note: t('password.new.hint') },
        { at: '2026-03-28T09:00:00Z', what: t('audit.empty') },
      ]),
  },
  { name: 'timeline-empty', view: () => timeline([]) },
]
