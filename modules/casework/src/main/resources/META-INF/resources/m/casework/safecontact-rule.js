// @ts-check
/** What was agreed about contact, in words: the same on its own screen and where somebody is about to call. */
import { html, nothing } from '/kit/element.js'
import { badge } from '/kit/badges.js'
import { date, dateTime, isoDate, label, t } from '/kit/i18n.js'
import { fact } from '/m/casework/casework.js'

export const WAYS = ['weContact', 'theyContact', 'noContact']
export const SAFE_CHANNELS = ['mobile', 'landline', 'text', 'email', 'letter', 'visit']
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
export const DETAIL_KINDS = ['mobile', 'landline', 'email', 'homeAddress', 'stayAddress', 'workAddress', 'mailAddress']

/** @param {string[]} codes @param {string} words */
export const named = (codes, words) => codes.map((value) => ({ value, label: label(words, value) }))

/** Whether it has to be asked again: its last day or the day to ask has come. @param {any} rule */
export const isDue = (rule) => [rule.endsOn, rule.askAgainOn].some((day) => day && day <= isoDate())

/** @param {any} window */
const moment = ({ days, opens, closes }) => t('safe.window', { days: days.map((/** @type {string} */ day) => label('weekday', day)).join(', '), opens, closes })

/** The lines of an agreement. @param {any} rule */
export const ruleFacts = (rule) => html`<dl class="facts wide">
  ${fact(t('safe.way'), label('contactWay', rule.way))}
  ${rule.way === 'weContact'
    ? html`${fact(t('safe.channels'), rule.channels.map((/** @type {string} */ channel) => label('safeChannel', channel)).join(', '))}
      ${fact(t('safe.windows'), rule.windows.length ? rule.windows.map((/** @type {any} */ window) => html`<div>${moment(window)}</div>`) : t('safe.always'))}
      ${fact(t('safe.voicemail'), t(rule.voicemail ? 'safe.voicemail.yes' : 'safe.voicemail.no'))}`
    : nothing}
  ${fact(t('safe.whoMayPickUp'), rule.whoMayPickUp)} ${fact(t('safe.whoMayReadAlong'), rule.whoMayReadAlong)} ${fact(t('safe.wordsToUse'), rule.wordsToUse)}
  ${fact(t('safe.cautions'), rule.cautions)} ${fact(t('safe.heardFrom'), rule.heardFrom)} ${fact(t('safe.endsOn'), date(rule.endsOn) || undefined)}
  ${fact(t('safe.askAgainOn'), date(rule.askAgainOn) || undefined)}
</dl>`

/** Who wrote it down and when. @param {any} rule */
export const ruleMade = (rule) => html`<p class="soft small">${t('safe.edition', { n: rule.edition })} · ${t('by', { who: rule.setBy?.name ?? '', at: dateTime(rule.setAt) })}</p>`

/** A sign for what has to be asked again. @param {any} rule */
export const dueBadge = (rule) => (isDue(rule) ? badge('late', t('safe.due')) : nothing)
