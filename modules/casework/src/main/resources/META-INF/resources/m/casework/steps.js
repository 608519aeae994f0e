// @ts-check
/** Puts the steps of a timeline into words; they arrive as codes. */
import { date, label, t } from '/kit/i18n.js'
import { trackOf } from '/m/casework/casework.js'
import { organisationName } from '/m/casework/tasks-words.js'

/** @param {any[]} steps @param {any} centre */
export const happenings = (steps, centre) =>
  steps.map((step) => ({
    at: step.at,
    who: step.actor?.name,
    what: t(`step.${step.code}`),
    note: details(step, centre).filter(Boolean).join(' · '),
  }))

/** @param {any} step @param {any} centre */
function details({ code, params = {} }, centre) {
  const next = params.nextContactOn && t('step.next', { day: date(params.nextContactOn) })
  switch (code) {
    case 'referralFiled':
      return [label('channel', params.channel)]
    case 'firstLookTaken':
      return [label('danger', params.danger)]
    case 'referralDecided':
      return [label('decision', params.decision)]
    case 'dossierOpened':
      return [trackOf(centre, params.track).label]
    case 'afterCareLogged':
      if (params.outcome) return [label('afterCareOutcome', params.outcome), params.safetyStatus && label('safetyStatus', params.safetyStatus)]
      return [label('contactChannel', params.channel), label('contactResult', params.result), next]
    case 'dossierReopened':
      return [trackOf(centre, params.track).label, t(params.repeat === 'true' ? 'reopen.repeat' : 'reopen.newStart')]
    case 'contactLogged':
      return [label('contactChannel', params.channel), label('contactResult', params.result), next]
    case 'waitStarted':
      return [trackOf(centre, params.track).label, label('danger', params.danger)]
    case 'waitChecked':
      return [label('danger', params.danger)]
    case 'waitEnded':
      return [trackOf(centre, params.track).label, label('waitEnd', params.reason)]
    case 'trackRulePassed':
      return [label('trackRule', params.rule), trackOf(centre, params.track).label]
    case 'contactOutsideRule':
      return [label('objection', params.objection)]
    case 'trackChanged':
      return [`${trackOf(centre, params.from).label} → ${trackOf(centre, params.to).label}`, label('trackReason', params.reason)]
    case 'dossierClosed':
      return [label('closureReason', params.reason), label('safetyStatus', params.safetyStatus), params.afterCareOn && t('step.afterCare', { day: date(params.afterCareOn) })]
    case 'emergencyOpened':
      return [t('step.minutes', { n: params.minutes })]
    case 'emergencyReviewed':
      return [label('emergencyOutcome', params.outcome)]
    case 'documentAdded':
    case 'documentWithdrawn':
      return [params.kind]
    case 'disclosureRecorded':
      return [label('disclosureKind', params.kind)]
    case 'taskAsked':
    case 'taskTaken':
    case 'taskHandedBack':
    case 'taskTransferred':
    case 'taskTakenBack':
      return [organisationName(centre, params.organisation)]
    case 'taskDueChanged':
      return [t('step.taskDue', { day: date(params.dueOn) })]
    case 'taskSettled':
      return [label('taskState', params.state), organisationName(centre, params.organisation)]
    case 'findingRecorded':
    case 'findingCorrected':
    case 'findingWithdrawn':
      return [label('findingKind', params.kind)]
    default:
      return []
  }
}
