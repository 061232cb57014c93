import { useState } from 'react'
import { Shell, NAV } from 'components/layout'
import features from 'features'

export default function App() {
  const [page, setPage] = useState(NAV[0].id)
  const Page = features[page]
  return <Shell page={page} onNavigate={setPage}><Page /></Shell>
}
