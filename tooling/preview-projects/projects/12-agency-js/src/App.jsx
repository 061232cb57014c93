import Hero from './sections/Hero'
import Contact from './sections/Contact'
import Story from './sections/Story'
import Team from './sections/Team'

const sections = [Hero, Story, Team, Contact]

export default function App() {
  return <div className="bg-cream text-stone-800">{sections.map((Section, i) => <Section key={i} />)}</div>
}
