import { team } from '../data/team'
import Member from '../components/Member'

export default function Team() {
  return <section className="container grid grid-cols-1 gap-6 py-16 sm:grid-cols-3">{team.map((member) => <Member key={member.name} {...member} />)}</section>
}
