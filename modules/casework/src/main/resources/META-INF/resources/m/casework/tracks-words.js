// @ts-check
/** What the screens about waiting share. */
import { html } from '/kit/element.js'
import { badge } from '/kit/badges.js'
import { date, label, t } from '/kit/i18n.js'

/** When somebody looks next whether the family is safe. @param {any} wait */
export const checkBadge = (wait) => {
  if (wait.checkState === 'planned') return badge('planned', date(wait.nextCheckOn))
  return wait.checkState ? html`${badge(wait.checkState, t(`waits.${wait.checkState}`))} ${date(wait.nextCheckOn)}` : ''
}

/** @param {any} wait */
export const lateCheck = (wait) => wait.checkState === 'late'

/** @param {string} danger */
export const dangerMark = (danger) => (danger === 'acute' ? badge('acute', label('danger', danger)) : label('danger', danger))
