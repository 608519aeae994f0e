// @ts-check
/** A family drawn for one day. Everything in it is said in words too: in its summary, and in the tables that stand below it. */
import { svg } from 'lit'
import { FjcElement, html, nothing } from '/kit/element.js'
import { label, t } from '/kit/i18n.js'
import { fullName } from '/m/casework/casework.js'
import { age } from '/m/casework/family-day.js'
import { BOX, layout } from '/m/casework/genogram-layout.js'
import { couples, descents, zigzags } from '/m/casework/genogram-lines.js'

const SHAPE = 46
const LONGEST = 17

class Genogram extends FjcElement {
  static properties = { family: { attribute: false }, day: { attribute: false } }

  constructor() {
    super()
    /** @type {{members: any[], relations: any[], violence: any[]}} the state on the day */
    this.family = { members: [], relations: [], violence: [] }
    this.day = ''
  }

  render() {
    const { members, relations, violence } = this.family
    if (!members.length) return nothing
    const { spots, width, height } = layout(members, relations)
    const pairs = couples(spots, relations)
    return html`<svg class="genogram" role="img" aria-label=${this.summary()} viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
      ${descents(spots, relations, pairs).map((line) => svg`<path class="tie ${line.close ? '' : 'far'}" d=${line.path} />`)}
      ${pairs.map((pair) => svg`<path class="tie ${pair.tie.separated ? 'apart' : ''}" d=${pair.path} />${pair.tie.separated ? svg`<path class="tie" d="M${pair.x - 9} ${pair.y + 7}l6 -14m4 14l6 -14" />` : nothing}`)}
      ${members.map((member) => this.person(member, /** @type {any} */ (spots.get(member.id))))}
      ${zigzags(spots, violence).map((line, at) => svg`<g class="violence">
        <path class="zigzag" d=${line.path} />${line.heads.map((head) => svg`<path class="head" d=${head} />`)}
        <circle cx=${line.x} cy=${line.y} r="10" /><text x=${line.x} y=${line.y + 4}>${at + 1}${line.edge.direction === 'unclear' ? '?' : ''}</text>
      </g>`)}
    </svg>`
  }

  /** @param {any} member @param {{x: number, y: number}} spot */
  person(member, { x, y }) {
    const middle = x + BOX.width / 2
    const years = age(member.birthDate, this.day)
    const first = member.roles?.[0]
    const role = first ? `${label('personRole', first.role)}${first.contested ? ' (?)' : ''}` : ''
    return svg`<g class="member">
      <rect class="room" x=${x} y=${y} width=${BOX.width} height=${BOX.height} />
      ${shape(member.gender, middle, y + 4)}
      <text class="age" x=${middle} y=${y + 32}>${years ?? '?'}</text>
      ${member.safetyFlag ? svg`<path class="flag" d="M${middle + 26} ${y + 24}h24l-12 -21z" /><text class="age flagged" x=${middle + 38} y=${y + 21}>!</text>` : nothing}
      <text class="name" x=${middle} y=${y + 70}>${short(member.givenName ?? fullName(member))}</text>
      <text x=${middle} y=${y + 87}>${short(member.familyName ?? '')}</text>
      <text x=${middle} y=${y + 105}>${short(role)}</text>
    </g>`
  }

  /** The picture in a few sentences, for who does not see it. */
  summary() {
    const { members, relations, violence } = this.family
    return t('family.summary', { members: members.length, relations: relations.length, violence: violence.length, names: members.map(fullName).join(', ') })
  }
}

/** @param {string | undefined} gender @param {number} middle @param {number} top */
function shape(gender, middle, top) {
  const half = SHAPE / 2
  switch (gender) {
    case 'man':
      return svg`<rect class="shape" x=${middle - half} y=${top} width=${SHAPE} height=${SHAPE} />`
    case 'woman':
      return svg`<circle class="shape" cx=${middle} cy=${top + half} r=${half} />`
    default:
      return svg`<path class="shape" d="M${middle} ${top - 2}l${half + 2} ${half + 2}l${-half - 2} ${half + 2}l${-half - 2} ${-half - 2}z" />`
  }
}

/** @param {string} text */
const short = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)

customElements.define('casework-genogram', Genogram)
