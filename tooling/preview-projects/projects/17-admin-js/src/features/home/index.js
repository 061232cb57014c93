import Panel from 'components/Panel'
import { registry, register } from '../registry'

register('home', 3)

export default function Home() {
  return <Panel title="Welcome">Registered: {Object.keys(registry).sort().join(', ')}</Panel>
}
