// @ts-check
/** Words that all screens about reaching out share. */
import { html, nothing } from '/kit/element.js'
import { badge } from '/kit/badges.js'
import { dateTime, t } from '/kit/i18n.js'

export const OUTREACHES = '/api/short-chain/v1/outreaches'

export const REACHES = ['mobile', 'landline', 'text', 'email', 'letter', 'visit', 'office']
export const RESULTS = ['reachedAccepts', 'reachedThinks', 'reachedRefuses', 'reachedUnsafe', 'notReached', 'wrongDetails', 'thirdPerson', 'messageLeft', 'noAttemptSafety']
export const OFFERS = ['listeningEar', 'information', 'motivatingTalk', 'peerGroup', 'guidedReferral', 'caseConference', 'safetyPlanning', 'shelter', 'legalInformation', 'perpetratorOffer', 'childOffer']

/** Somebody, as far as the reader may know. @param {any} person */
export const named = (person) => [person.givenName, person.familyName].filter(Boolean).join(' ')

/** Everybody who was there. @param {any} one */
export const everybody = (one) => (one.persons ?? []).map(named).filter(Boolean).join(', ')

/** Whether somebody was tried in time. @param {any} one */
export const clock = (one) => {
  if (one.handedTo) return badge('done', t(`outreach.handed.${one.handedTo}`))
  if (one.closedAt) return badge('done', t('outreach.closed'))
  if (one.firstTriedAt) return badge('done', t('outreach.tried', { n: one.attempts }))
  return badge(one.late ? 'late' : 'planned', t(one.late ? 'outreach.late' : 'outreach.before', { at: dateTime(one.dueAt) }))
}

/** What the centre calls a level. @param {number} level */
export const levelOf = (level) => (level ? t(`term.level${level}`) : nothing)

/** One line of a list of facts. @param {string} term @param {unknown} value */
export const fact = (term, value) => (value === undefined || value === '' ? nothing : html`<div><dt>${term}</dt><dd>${value}</dd></div>`)
